/** near-misses: words beside a finding that were meant to ignore it and do not: misspelt, behind another mark than the file's, or on the wrong line. */

import type { Language } from '../../text/language.ts';
import { nearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import { type Ignore, ownMarker } from './ignore-comments.ts';
import { lineMarks, takesCommentBehind } from './lexis.ts';

/** Where the words stand. */
export interface NearMiss extends Span {
  /** The comment that would silence the finding, or the command where no comment can. */
  readonly meant: string;
}

export const withoutComments = 'secretref baseline';

/** Of what is reported all the same; `read` are the comments that were read. It looks at a few hundred units round each finding. */
export function nearMisses(
  text: string,
  language: Language,
  findings: readonly Pick<Finding, 'span'>[],
  read: readonly Ignore[],
): NearMiss[] {
  const known = new Map(read.map((ignore) => [ignore.span.start, ignore.scope]));
  const met = new Map<number, NearMiss>();
  const add = (miss: NearMiss | undefined): void => void (miss && met.set(miss.start, miss));
  let looked = 0;
  for (const { span } of findings) {
    // Many findings may stand side by side.
    if (span.end <= looked) continue;
    looked = lineEnd(text, span.end);
    const start = lineStart(text, span.start);
    const own = wordsIn(text, start ?? span.start - sight, looked);
    if (own && !known.has(own.start)) add(nearMiss(text, language, own, 'behind'));
    const above = start === undefined || start === 0 ? undefined : wordsAbove(text, start);
    if (above && known.get(above.start) !== 'next-line') add(nearMiss(text, language, above, 'above'));
    if (met.size >= mostTold) break;
  }
  return [...met.values()].toSorted((a, b) => a.start - b.start);
}

type Place = 'behind' | 'above';

/** Right words beside a finding that is there all the same stand in a string, and were meant for nobody. */
function nearMiss(text: string, language: Language, { start, end }: Span, place: Place): NearMiss | undefined {
  const meant = commentFor(language, place);
  const line = text.slice(lineStart(text, start) ?? Math.max(0, start - meant.length), end);
  const isRight = place === 'behind' ? line.endsWith(meant) : line.trim() === meant;
  return isRight ? undefined : { start, end, meant };
}

/** Of one text. */
const mostTold = 20;

/** How far a line is looked at, on both sides of the finding. */
const sight = 400;

/** What people write for it, in other tools' ways too; a slip of the hand is told by its nearness to the marker. */
const intended = /\bsecret[-_ ]?refs?[-_:. ]{0,3}(?:ignor|disabl|allow|skip|suppress|no-?lint)\w*(?:[-_]\w+){0,3}/i;
const markers = [ownMarker, `${ownMarker}-next-line`];

function wordsIn(text: string, from: number, to: number): Span | undefined {
  const line = text.slice(Math.max(0, from), to);
  const found = intended.exec(line) ?? slipIn(line);
  if (!found) return undefined;
  const start = Math.max(0, from) + found.index;
  return { start, end: start + found[0].length };
}

function slipIn(line: string): RegExpExecArray | undefined {
  const first = [...line.matchAll(/(?<![\w-])s[\w:-]{13,30}/gi)].slice(0, 3);
  return first.find(([word]) => nearest(word.toLowerCase(), markers) !== undefined);
}

/** Alone on the line above, or with the word for it. */
function wordsAbove(text: string, start: number): Span | undefined {
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  const from = lineStart(text, end);
  const found = from === undefined ? undefined : wordsIn(text, from, end);
  if (!found) return undefined;
  const before = text.slice(from, found.start);
  const isAlone = /^[^\w"'`]*(?:rem\s+)?["']?\s*$/i.test(before);
  return isAlone || /next/i.test(text.slice(found.start, found.end)) ? found : undefined;
}

function commentFor(language: Language, place: Place): string {
  const words = place === 'behind' && takesCommentBehind(language) ? ownMarker : `${ownMarker}-next-line`;
  const { lineComment, blockComment } = language;
  if (lineComment === undefined && blockComment) return `${blockComment[0]} ${words} ${blockComment[1]}`;
  const [mark] = lineMarks(language);
  return mark === undefined ? withoutComments : `${mark} ${words}`;
}

/** Undefined where the line begins too far away. */
function lineStart(text: string, offset: number): number | undefined {
  const before = text.slice(Math.max(0, offset - sight), offset);
  const at = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  if (at < 0 && offset > sight) return undefined;
  return offset - before.length + at + 1;
}

function lineEnd(text: string, offset: number): number {
  const behind = text.slice(offset, offset + sight);
  const at = behind.search(/[\r\n]/);
  return offset + (at < 0 ? behind.length : at);
}
