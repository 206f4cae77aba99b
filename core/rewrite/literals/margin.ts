/** Margin: how many blanks at the start of each line of a text are no part of it. */

import type { Span } from '../../text/span.ts';
import type { StringForm } from './lexicon.ts';

/** Tabs and spaces are counted alike, so a text that mixes them has none that is sure. */
export function marginOf(text: string, { start, end }: Span, kind: NonNullable<StringForm['margin']>): number {
  const lines = text.slice(start, end).split('\n');
  if (kind === 'closing') return /^\r?\n?([ \t]*)/.exec(text.slice(end))?.[1]?.length ?? 0;
  const counted = lines.filter(
    (line, index) => /[^ \t\r]/.test(line) || (kind === 'least or closing' && index === lines.length - 1),
  );
  if (counted.length === 0) return 0;
  return Math.min(...counted.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0));
}
