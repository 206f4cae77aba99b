/** far-keywords: where a text that is being edited has the keywords of the rules that see far, such as that of a private key. */

import { type Change, growth, replaced } from '../../text/change.ts';
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

/** Only what is near enough for a keyword to reach into the change is read. */
export function followKeywords(engine: Engine, before: readonly KeywordPlace[], text: string, change: Change): KeywordPlace[] {
  const by = growth(change);
  const { longest } = engine.automaton;
  const { start } = change.span;
  const end = Math.min(text.length, start + change.length + longest);
  const near = farKeywords(engine, text, { start: Math.max(0, start - longest), end });
  return replaced(
    before,
    start + 1,
    end - by + 1,
    near.filter((place) => place.end > start),
    (place) => place.end,
    ({ keyword, end }) => ({ keyword, end: end + by }),
  );
}
