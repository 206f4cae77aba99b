/** Tool: a program that reads files of a certain name, and what may stand in them in the place of a value. */

import type { Scalar } from '../files/scalar.ts';
import type { Obstacle, Places, Rewritten } from '../rewriting.ts';

export interface Tool {
  /** By path, slashes forward. */
  readonly files: RegExp;
  /** For names that many programs share: what the text holds when it is this one's. */
  readonly holds?: RegExp;
  readonly rewrite: (place: FilePlace) => Rewritten | Obstacle;
}

/** One scalar with the places in it where the value stands. */
export interface FilePlace extends Places {
  readonly scalar: Scalar;
}

/** Where nothing correct is known; `why` ends a sentence. */
export function declines(files: RegExp, why: string, holds?: RegExp): Tool {
  const rewrite = ({ scalar }: FilePlace): Obstacle => ({ kind: 'obstacle', offset: scalar.inside.start, why });
  return { files, rewrite, ...(holds && { holds }) };
}

/** What a person does so that a program finds its variables in its environment: the text of a note. */
export function startedBy(command: string): string {
  return `Start it by "secretref run -- ${command}", so that its environment holds NAMES.`;
}
