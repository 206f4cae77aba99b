/** Lexicon: how comments, strings and statements are written in a language, as data for one lexer. Every pattern is sticky. */

import type { Escaping } from './literal.ts';

export interface Lexicon {
  /** The characters that a comment, a string or another opaque thing may start with: elsewhere none is looked for. */
  readonly starts: string;
  /** A whole comment. */
  readonly comment: RegExp;
  /** Comments that hold comments. */
  readonly nestedComment?: readonly [open: string, close: string];
  /** Tried in order. */
  readonly strings: readonly StringForm[];
  readonly heredocs?: Heredocs;
  /** A whole thing in which no edit can replace characters: a character literal, a directive. */
  readonly opaque?: RegExp;
  /** Why nothing can be replaced there, if there is more to say. */
  readonly opaqueWhy?: string;
  /** The same where an operand is expected: a regular expression, which elsewhere would be a division. */
  readonly opaqueOperand?: RegExp;
  readonly word?: RegExp;
  /** What may end a statement besides a semicolon: the end of a line, a bracket that closes a form at the top, or nothing. */
  readonly statements: 'lines' | 'forms' | 'marks';
  /** Code stands only between these marks, as in PHP. */
  readonly island?: { readonly open: RegExp; readonly close: string };
}

export interface StringForm {
  readonly opening: RegExp;
  /** What closes a string that was opened like this. */
  readonly closing: (opening: string) => string | RegExp;
  /** Whether a bracket that closes the string may also stand in it, opened there. */
  readonly brackets?: 'nest';
  readonly lines: 'one' | 'many';
  /** What does not close the string though it holds the closing mark. */
  readonly skip?: RegExp;
  readonly escaping: Escaping;
  /** What opens code inside the string, up to its closing bracket. */
  readonly field?: RegExp;
  /** A whole variable inside the string. */
  readonly variable?: RegExp;
  readonly longer: Longer;
  /** Why even a string that is the value and nothing else stays what it is. */
  readonly refused?: string;
  /** Indentation that is no part of the text: that of the closing mark, or the least of all lines that hold text, with or without the closing mark's. */
  readonly margin?: 'closing' | 'least' | 'least or closing';
}

/** How a string that holds more than the value takes in a variable. */
export type Longer =
  /** As a field of its own. */
  | 'field'
  /** It is cut in two, each half with the same marks. */
  | 'split'
  /** Its text is written again as an ordinary string, or several that are joined. */
  | 'again';

/** Strings that start on the next line. The pattern has the groups `dash`, `quote` and `mark`. */
export interface Heredocs {
  readonly opening: RegExp;
  /** The form of a body whose mark stands in such quotes; undefined for one that nothing can be put into. */
  readonly body: (quote: string) => StringForm | undefined;
  /** By the dash: what of a body's indentation is no part of it. */
  readonly margin: (dash: string) => StringForm['margin'];
}
