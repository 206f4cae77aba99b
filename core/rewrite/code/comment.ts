/** A value in a comment: no program reads it, so what the code would say now may stand there. */

import { indexHolding, type Span } from '../../text/span.ts';
import { type Obstacle, obstacle, type Places, type Rewritten } from '../rewriting.ts';

/** For a place outside of every literal. A value over several lines is left alone, since its text holds the comment's own marks. */
export function rewriteComment(
  { text }: Places,
  comments: readonly Span[],
  place: Span,
  expression: string,
): Rewritten | Obstacle {
  const value = text.slice(place.start, place.end);
  if (indexHolding(comments, place) < 0 || /[\r\n]/.test(value))
    return obstacle(place.start, 'the value does not stand in a string there');
  const quote = text[place.start - 1] ?? '';
  // A quote between two copies belongs to neither.
  const isShared = text.startsWith(value, place.end + 1) || text.startsWith(value, place.start - 1 - value.length);
  const isQuoted = ['"', "'", '`'].includes(quote) && text[place.end] === quote && !isShared;
  const span = isQuoted ? { start: place.start - 1, end: place.end + 1 } : place;
  return { kind: 'rewritten', value, edit: { span, newText: expression } };
}
