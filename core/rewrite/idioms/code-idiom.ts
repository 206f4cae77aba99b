/** CodeIdiom: all that the fix knows of a programming language, as data: how it is read, how it reads a variable, and where it cannot. */

import type { Lexicon } from '../literals/lexicon.ts';
import type { Idiom } from './idiom.ts';

/** `expression` and `field` fail loudly when the variable is missing. */
export interface CodeIdiom extends Pick<Idiom, 'shown' | 'expression'> {
  /** As the field of an interpolated string, brackets included; where a string cannot hold that, pieces are joined. */
  readonly field?: string;
  readonly lexicon: Lexicon;
  /** Whether `expression` needs brackets beside an operator. */
  readonly binding: 'tight' | 'loose';
  /** A text as an ordinary string literal. */
  readonly quote: (text: string) => string;
  readonly joint: Joint;
  /** The only words before strings that are joined, and marks beside them, that leave them one; without it all that binds loosely. */
  readonly joined?: { readonly apart: ReadonlySet<string> };
  /** What gives the result the type and lifetime of a literal, for the expression alone and for joined pieces; `TEXT` stands for them. */
  readonly held?: { readonly whole?: string; readonly joined: string };
  /** Where the literal is at once turned into what the expression is anyway, so that `held` is not needed. */
  readonly owned?: { readonly before: RegExp; readonly behind: RegExp };
  /** What is put before a bracket that stands behind a word, which would take it for its arguments. */
  readonly behindWord?: { readonly prefix: string; readonly unless: ReadonlySet<string> };
  readonly positions: Positions;
  readonly restructured?: readonly Restructured[];
  readonly grouped?: Grouped;
  readonly needs?: readonly Need[];
  /** The expression where a text is changed in place somewhere, as a literal may be there and what the environment gives may not. */
  readonly changeable?: Changeable;
  /** What tells that no environment is there at all, tried on the text without comments. */
  readonly unreachable?: readonly { readonly sign: RegExp; readonly why: string }[];
}

/** How strings and a variable become one string in an expression. */
export type Joint =
  | {
      readonly kind: 'joined';
      readonly open: string;
      readonly separator: string;
      readonly close: string;
      /** How `expression`, which stands for `TEXT`, is written between the pieces where not as it is. */
      readonly value?: string;
    }
  | { readonly kind: 'never'; readonly why: string };

export interface Positions {
  /** Words that an expression may follow; behind every other word a string is something else. */
  readonly words: ReadonlySet<string> | 'any';
  /** Operators and brackets that an expression may follow; `\n` stands for the start of a line, `"` for a string. */
  readonly marks: ReadonlySet<string>;
  /** What must not follow, and why. */
  readonly behind?: ReadonlyMap<string, string>;
  /** What behind a string, or behind a bracket around it, makes it a pattern or a part of one, and why none may be there. */
  readonly pattern?: { readonly before: ReadonlySet<string>; readonly why: string };
  /** Strings that stand side by side are one: made before the program runs, or with the fields of each. */
  readonly sideBySide?: 'constant' | 'with fields';
  /**
   * Tried on `PARENT ¦ HEAD` for the string and for each bracket around it: HEAD is what stands before it in its statement, PARENT
   * the same of the next bracket outside, which ends it. Groups are `()`, strings `""`, and blanks stand between all.
   */
  readonly never: readonly Never[];
  /** Tried on HEAD alone: where another time begins, as in a function's body. Nothing outside of it is looked at. */
  readonly border?: RegExp;
  /** What the HEAD of a bracket around must be. */
  readonly within?: { readonly head: RegExp; readonly why: string };
}

export interface Never {
  readonly before: RegExp;
  readonly why: string;
  /** `name` is what this group of `before` holds: refused only if it also stands in such a place. */
  readonly named?: (name: string) => RegExp;
}

export interface Changeable {
  readonly expression: string;
  /** Tried on the text without comments. */
  readonly sign: RegExp;
  /** Tried on the whole text: literals are as fixed there. */
  readonly unless: RegExp;
}

/** A declaration that takes constants only, and what it becomes. */
export interface Restructured {
  /** Tried on `PARENT ¦ HEAD`; the group `name` is the name that is declared. */
  readonly head: RegExp;
  /** What of the statement before the string, as it is written, becomes what. */
  readonly from: RegExp;
  readonly to: string;
  /** What is put behind the string. */
  readonly closing?: string;
  /** Where the name must not stand, since only a constant can. */
  readonly unless: (name: string) => RegExp;
  /** Where the name has to stand besides. */
  readonly only?: (name: string) => RegExp;
  readonly why: string;
}

/** A constant in brackets with others, which moves out of them and becomes a variable. */
export interface Grouped {
  /** Tried on `PARENT ¦ HEAD`; the group `name` is the name that is declared. */
  readonly head: RegExp;
  readonly keyword: string;
  /** Where the name must not stand, since only a constant can. */
  readonly unless: (name: string) => RegExp;
  readonly why: string;
}

/** An import, include or use that `expression` relies on. */
export interface Need {
  /** The line without its line break. */
  readonly line: string;
  /** Shows that it is there already. */
  readonly present: RegExp;
  /** Lines that it stands among, in alphabetical order. */
  readonly among: RegExp;
  /** An import in brackets that it goes into, and its line there. */
  readonly group?: { readonly open: RegExp; readonly line: string };
  /** The last line of what comes before all imports. */
  readonly behind?: RegExp;
  /** What gives the name another meaning. */
  readonly taken?: RegExp;
  /** Lines between `#if` and `#endif` do not count. */
  readonly conditional?: true;
}

/** Marks that an expression may follow nearly everywhere. */
const usualMarks = '= ( , [ { : ? + += == != && || =>'.split(' ');

export function marks(more = ''): ReadonlySet<string> {
  return new Set([...usualMarks, ...more.split(' ').filter((mark) => mark !== '')]);
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** A literal in double quotes with the escapes that nearly every language knows; `special` are characters to escape besides. */
export function doubleQuoted(special = ''): (text: string) => string {
  const escaped = new RegExp(`["\\\\${special}]`, 'g');
  return (text) => `"${text.replace(escaped, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;
}
