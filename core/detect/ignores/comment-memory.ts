/** comment-memory: the ignore comments of a text that is being edited; only what an edit can have changed is read anew. */

import { type Change, growth, moved, replaced } from '../../text/change.ts';
import type { Language } from '../../text/language.ts';
import { lineSight, stretchesWithin } from '../../text/stretches.ts';
import { type Ignore, ignoresIn, marker } from './ignore-comments.ts';
import { areAlike, eachLiteral, type LexerState, lexerLooksBack, textStart } from './literals.ts';

export interface CommentMemory {
  readonly ignores: readonly Ignore[];
  /** Where stretches begin in which what such comments hold begins. While there are none, nothing else is known, or needed. */
  readonly marked: readonly number[];
  /** States of the lexer, some thousand units apart, in the order of the text. */
  readonly states: readonly LexerState[];
}

const apart = 2000;

export function readComments(text: string, language: Language): CommentMemory {
  const marked = markedIn(text, 0, text.length);
  return marked.length === 0 ? nothing : { marked, ...lex(text, language, textStart, () => false) };
}

const nothing: CommentMemory = { ignores: [], marked: [], states: [] };

export function rereadComments(before: CommentMemory, text: string, language: Language, change: Change): CommentMemory {
  const by = growth(change);
  const { start, end } = stretchesWithin(text, { start: change.span.start, end: change.span.start + change.length }, lineSight);
  const marked = replaced(
    before.marked,
    start,
    end - by,
    markedIn(text, start, end),
    (place) => place,
    (place) => place + by,
  );
  if (marked.length === 0) return nothing;
  if (before.marked.length === 0) return { marked, ...lex(text, language, textStart, () => false) };
  return { marked, ...relex(before, text, language, change) };
}

/** Lexes from the last state before the change to the first behind it that is as it was, where everything goes on as before. */
function relex({ ignores, states }: CommentMemory, text: string, language: Language, change: Change): Lexed {
  const by = growth(change);
  const from = states.findLast(({ at }) => at + lexerLooksBack <= change.span.start) ?? textStart;
  let next = states.findIndex(({ at }) => at >= change.span.end + lexerLooksBack);
  const isAsBefore = ({ at, templates }: LexerState): boolean => {
    while (next >= 0 && next < states.length && (states[next]?.at ?? 0) + by < at) next += 1;
    const known = states[next];
    return known !== undefined && known.at + by === at && areAlike(known.templates, templates);
  };
  const lexed = lex(text, language, from, isAsBefore);
  const until = (lexed.until ?? text.length + 1) - by;
  return {
    ignores: replaced(
      ignores,
      from.at,
      until,
      lexed.ignores,
      ({ span }) => span.start,
      (ignore) => ({ ...ignore, span: moved(ignore.span, by) }),
    ),
    states: replaced(
      states,
      from.at + 1,
      until + 1,
      lexed.states,
      ({ at }) => at,
      (state) => ({ ...state, at: state.at + by }),
    ),
  };
}

interface Lexed {
  readonly ignores: readonly Ignore[];
  readonly states: readonly LexerState[];
  /** Where the lexer was stopped, if it was. */
  readonly until?: number;
}

function lex(text: string, language: Language, from: LexerState, isEnough: (state: LexerState) => boolean): Lexed {
  const ignores: Ignore[] = [];
  const states: LexerState[] = [];
  let until: number | undefined;
  eachLiteral(text, language, from, (literal, behind) => {
    for (const ignore of ignoresIn(text, language, literal)) ignores.push(ignore);
    const isStop = isEnough(behind);
    if (isStop || behind.at >= (states.at(-1)?.at ?? from.at) + apart) states.push(behind);
    if (isStop) until = behind.at;
    return isStop ? 'stop' : 'go on';
  });
  return { ignores, states, ...(until === undefined ? {} : { until }) };
}

/** A stretch may end within a marker. */
const longestMarker = 32;

function markedIn(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let at = start; at < end; ) {
    const found = text.slice(at, end + longestMarker).search(marker);
    if (found < 0 || at + found >= end) break;
    const stretch = stretchesWithin(text, { start: at + found, end: at + found }, 0);
    places.push(stretch.start);
    at = stretch.end;
  }
  return places;
}
