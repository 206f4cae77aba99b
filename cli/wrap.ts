/** wrap: a sentence in lines, parted between words. */

/** `room`: the longest line, in UTF-16 units; a word that is longer has a line of its own. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** Terms and what they mean in two columns, the second wrapped so that no line is wider than `width`. */
export function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = rows.reduce((most, [term]) => Math.max(most, term.length), 0) + 4;
  return rows.flatMap(([term, text]) =>
    wrap(text, width - left).map((line, at) => `${at === 0 ? `  ${term}`.padEnd(left) : ' '.repeat(left)}${line}`),
  );
}
