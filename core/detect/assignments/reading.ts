/** reading: what is read where a name meets a value, and what each reader gets to see. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Ahead } from './ahead.ts';
import type { Shape } from './shape.ts';

/** A value and the kind of place in which it stands. */
export interface Reading {
  /** Without quotes and without the scheme of a header. */
  readonly value: Span;
  readonly shape: Shape;
  /** The part of the name that says what the value is, where the rest says something else. */
  readonly name?: Span;
}

/** A name in a text. */
export interface Named {
  readonly text: string;
  readonly name: Span;
  readonly language: Language;
  /**
   * The first unit behind it that is no quote, blank or closing bracket: most readers need to look no further. Empty when there is none
   * near.
   */
  readonly sign: string;
  readonly ahead: Ahead;
}

/** Bounded work; undefined where the place is of another kind. */
export type Reader = (named: Named) => Reading | undefined;
