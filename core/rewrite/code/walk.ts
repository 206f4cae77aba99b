/** walk: from a token back to what stands before it, and out to what stands around it. */

import type { Token } from '../literals/tokens.ts';

/** A walk gives up here; its caller then refuses, so a huge statement costs no more than a small one. */
const reach = 300;

/**
 * Indices of the tokens before `index`, nearest first, down to the bracket around it; whole bracketed groups count as their
 * closing bracket. Ends with -1 when it gave up before it reached the bracket.
 */
export function* backwards(tokens: readonly Token[], index: number): Generator<number> {
  const opener = tokens[index]?.opener ?? -1;
  let at = index - 1;
  for (let steps = 0; at > opener; steps++) {
    if (steps === reach) {
      yield -1;
      return;
    }
    yield at;
    const mate = tokens[at]?.mate ?? -1;
    at = (mate >= 0 ? mate : at) - 1;
  }
}

/** Indices of the brackets around the token at `index`, innermost first; undefined when there are too many to look at. */
export function bracketsAround(tokens: readonly Token[], index: number): number[] | undefined {
  const around: number[] = [];
  for (let opener = tokens[index]?.opener ?? -1; opener >= 0; opener = tokens[opener]?.opener ?? -1) {
    if (around.push(opener) > reach) return undefined;
  }
  return around;
}
