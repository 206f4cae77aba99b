/** Verb: one command of the command line, as data: what it is for, its options, and how the file that does it is loaded. */

import type { Given } from './given.ts';

export interface Verb {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name. */
  readonly usage: string;
  readonly operands: 'none' | 'paths' | 'reference' | 'two references' | 'provider' | 'command';
  readonly options: readonly Option[];
  /** Paragraphs below the options. */
  readonly notes: readonly string[];
  load(): Promise<Command>;
}

export interface Option {
  readonly name: string;
  /** The placeholder of its value; a flag has none. */
  readonly value?: string;
  /** Set when the option may be given more than once. */
  readonly repeat?: 'yes';
  /** An option without it is understood and not listed. */
  readonly help?: string;
}

/** Returns the exit code. */
export type Command = (given: Given) => Promise<number>;

export const json: Option = { name: 'json', help: 'Print JSON.' };
