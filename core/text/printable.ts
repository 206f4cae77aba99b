/** printable: a text that others wrote as one line in which everything can be seen, wherever it is shown. */

/** C0, C1 and DEL, bidirectional controls, zero-width and other invisible characters, line separators and lone surrogates become visible escapes. */
export function printable(text: string): string {
  return text.replace(invisible, (character) => shortEscapes.get(character) ?? `\\u{${codeOf(character)}}`);
}

export const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
