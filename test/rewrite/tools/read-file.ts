/** ReadFile: a file that its own tool reads before and after a move, and how. */

import type { Reference } from '../../../core/reference/reference.ts';

export interface ReadFile {
  readonly path: string;
  /** `VALUE` stands for what is moved. */
  readonly before: string;
  /** Who reads it, where that is not the command that has to be there. */
  readonly by?: string;
  /** What must be on the PATH, and how it gets there. */
  readonly needs: string;
  readonly install: string;
  /** Other files that the tool wants to see. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Run in the folder, in this order. */
  readonly commands: readonly (readonly [command: string, ...args: string[]])[];
  /** What the last command shows: the same text with the variable set and another without it; or that the tool takes the file as correct. */
  readonly shows: 'the same' | 'no fault';
  readonly reference?: Reference;
}

export function pip(name: string): string {
  return `python3 -m pip install ${name}`;
}
