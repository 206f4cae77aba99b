/** nearest: which of some words a person may have meant. */

/** The word within two changes (one of a short word) of what was typed, if there is one. Two letters that changed places are one change. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  return words
    .map((word) => ({ word, changes: changesBetween(typed, word) }))
    .filter(({ word, changes }) => changes <= (word.length > 5 ? 2 : 1))
    .toSorted((a, b) => a.changes - b.changes)[0]?.word;
}

/** A question behind the sentence that refuses: ` Did you mean "scan"?`, with the space before it; empty where no word is near. */
export function didYouMean(typed: string, words: readonly string[]): string {
  const word = nearest(typed, words);
  return word === undefined ? '' : ` Did you mean "${word}"?`;
}

/** The same question inside a clause: ` (did you mean "scan"?)`. */
export function meantInstead(typed: string, words: readonly string[]): string {
  const word = nearest(typed, words);
  return word === undefined ? '' : ` (did you mean "${word}"?)`;
}

/** How many letters have to be put in, taken out, replaced or swapped with the next; many where the lengths alone say so. */
function changesBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const isSame = one[at] === other[to];
      const isSwapped = at > 0 && to > 0 && one[at] === other[to - 1] && one[at - 1] === other[to];
      next.push(
        Math.min(
          (row[to] ?? 0) + (isSame ? 0 : 1),
          (row[to + 1] ?? 0) + 1,
          (next[to] ?? 0) + 1,
          isSwapped ? (before[to - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
