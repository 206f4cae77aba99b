/**
 * stride: the automaton's steps through two stretches of a text at once. A step waits for the one before, mostly for memory; two rows of steps
 * that know nothing of each other wait together, which takes up to a third off the time.
 */

/** What a row of steps came to. */
export interface Row {
  readonly state: number;
  /** In pairs: the state in which a keyword ends, and the place behind it, in the order of the text. */
  readonly met: readonly number[];
}

/** Marks a state in which a keyword ends: added to the edges that lead there. */
export const ends = 1 << 30;

/** `steps` units from `one` on, in `state`, and as many from `two` on, from the automaton's root. Nothing else in the loop: that alone is a third. */
export function stride(
  { columns, next }: { readonly columns: Uint8Array; readonly next: Int32Array },
  text: string,
  one: number,
  state: number,
  two: number,
  steps: number,
): readonly [Row, Row] {
  const met: number[] = [];
  const metByTwo: number[] = [];
  let stateOfTwo = 0;
  let stateOfOne = state;
  for (let i = 0; i < steps; i++) {
    const unit = text.charCodeAt(one + i);
    const unitOfTwo = text.charCodeAt(two + i);
    stateOfOne = next[stateOfOne + (unit < 128 ? (columns[unit] ?? 0) : 0)] ?? 0;
    stateOfTwo = next[stateOfTwo + (unitOfTwo < 128 ? (columns[unitOfTwo] ?? 0) : 0)] ?? 0;
    if (stateOfOne >= ends) {
      stateOfOne -= ends;
      met.push(stateOfOne, one + i + 1);
    }
    if (stateOfTwo >= ends) {
      stateOfTwo -= ends;
      metByTwo.push(stateOfTwo, two + i + 1);
    }
  }
  return [
    { state: stateOfOne, met },
    { state: stateOfTwo, met: metByTwo },
  ];
}
