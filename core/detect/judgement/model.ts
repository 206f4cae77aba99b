/** model: trees of questions, each adding its answer; their sum is the logarithm of the odds that a value is a credential. */

/** Every tree is full and `depth` deep: its questions breadth first as pairs [feature, cut], then its answers from left to right. */
export interface Model {
  readonly depth: number;
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** Between 0 and 1. */
export function probability({ depth, bias, trees }: Model, features: readonly number[]): number {
  const questions = 2 ** depth - 1;
  let sum = bias;
  for (const tree of trees) {
    let node = 0;
    while (node < questions) node = 2 * node + ((features[tree[2 * node] ?? 0] ?? 0) < (tree[2 * node + 1] ?? 0) ? 1 : 2);
    sum += tree[questions + node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
