/** Foreign text (names, paths, programs from a repository) as it may be shown: nothing in it can move, hide or imitate. */

/** C0, C1, DEL, bidi controls, zero-width characters, unusual spaces and everything that is not ASCII becomes `\u{…}`. */
export function showForeign(text: string): string {
  return text.replace(/[^\x20-\x7E]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
