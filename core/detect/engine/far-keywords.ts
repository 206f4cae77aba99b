/** far-keywords: where a text that is being edited has the keywords of the rules that see far, such as that of a private key. */

import { type Change, growth, replaced } from '../../text/change.ts';
import { linesWithin } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Engine } from './compile.ts';
import { eachKeyword } from './prefilter.ts';

export interface KeywordPlace {
  /** Its index in the engine's keywords. */
  readonly keyword: number;
  readonly end: number;
}

/** In the order of the text. */
export function farKeywords(engine: Engine, text: string, within: Span = { start: 0, end: text.length }): KeywordPlace[] {
  const isFar = engine.seenFar();
  const places: KeywordPlace[] = [];
  const meet = (keyword: number, end: number): void => {
    if (isFar[keyword]) places.push({ keyword, end });
  };
  eachKeyword(engine.automaton, text, meet, within);
  return places;
}

/** No keyword spans lines, so that only changed ones are read. */
export function followKeywords(engine: Engine, before: readonly KeywordPlace[], text: string, change: Change): KeywordPlace[] {
  const by = growth(change);
  const { start, end } = linesWithin(text, { start: change.span.start, end: change.span.start + change.length }, 0);
  const fresh = farKeywords(engine, text, { start, end: Math.min(end, text.length) });
  return replaced(
    before,
    // A keyword that ends where a line starts would be the line before's.
    start + 1,
    end - by + 1,
    fresh,
    (place) => place.end,
    ({ keyword, end }) => ({ keyword, end: end + by }),
  );
}
