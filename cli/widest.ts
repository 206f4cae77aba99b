/** widest: how wide a column of a table has to be, however many rows it has. */

/** In UTF-16 units; 0 for none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}
