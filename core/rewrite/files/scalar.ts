/** Scalar: one value of a configuration file: where it stands, under which keys, and how its text is spelled there. */

import type { Span } from '../../text/span.ts';
import type { Escaping } from '../literals/literal.ts';

export interface Scalar {
  /** Its delimiters included; equal to `inside` where it has none. */
  readonly span: Span;
  readonly inside: Span;
  /** From the outside in, as written; `*` for an element of a list, `@name` for an attribute. */
  readonly keys: readonly string[];
  readonly style: Style;
  /** From the start of its key; undefined for what has none. */
  readonly entryStart?: number;
}

/** How one kind of scalar is spelled. */
export interface Style {
  readonly escaping: Escaping;
  /** A text as it is spelled inside; undefined where it cannot be. */
  encode(text: string): string | undefined;
  /** For scalars without delimiters: the same text with some, where the bare one would be read as something else. `undefined`: it needs none. */
  quoted?(text: string): string | undefined;
  /** Whether a bare text is a number, a truth or nothing rather than a text, which no variable can stand for. */
  isOther?(text: string): boolean;
}

export interface FileText {
  /** In order and apart. What cannot be read for certain is left out. */
  readonly scalars: readonly Scalar[];
  readonly comments: readonly Span[];
}

/** Of a scalar that is commented out. */
export const commentKeys: readonly string[] = ['#'];

/** Total, linear. */
export type FileReader = (text: string) => FileText;

/** What stands for itself, whatever it is. */
export const verbatim: Style = {
  escaping: { pattern: /(?!)/g, decode: (sequence) => sequence },
  encode: (text) => (/[\r\n]/.test(text) ? undefined : text),
};

export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

/** Behind what a sticky pattern matches at `position`, or `position` itself. */
export function behind(pattern: RegExp, text: string, position: number): number {
  return position + (matchAt(pattern, text, position)?.[0].length ?? 0);
}
