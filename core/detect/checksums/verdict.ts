/** verdict: what a checksum says of a value. */

/** `absent`: a value of a form that carries nothing to check. */
export type Verdict = 'right' | 'wrong' | 'absent';

/** Pure, total, linear in the value's length. */
export type Checksum = (value: string) => Verdict;
