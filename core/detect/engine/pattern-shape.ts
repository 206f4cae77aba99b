/** pattern-shape: how far a pattern can reach and where in its matches its keywords stand, read once from its source. */

import { joined, type Piece, readPattern, type Width, widthOf } from './pattern-source.ts';

export interface PatternShape {
  /** Units of the longest match; infinite when something repeats without a bound. */
  readonly longest: number;
  /** How far look-arounds see beyond the match, on either side. */
  readonly looks: number;
  /**
   * By keyword: how many units of the match may stand before it. Undefined unless every match holds one of these keywords, written out
   * in the pattern, at a place within the match that has bounds; then matches need to be looked for nowhere else.
   */
  readonly places: ReadonlyMap<string, KeywordWidth> | undefined;
}

export interface KeywordWidth extends Width {
  /** The keyword as it has to be written there; undefined where that may differ. */
  readonly written: string | undefined;
}

/** A match whose keyword moves more than this is searched for in windows, which costs less than one try for each possible start. */
const widestPlace = 128;

/** A pattern that can be written out in more ways than this is searched for in windows. */
const mostWays = 160;

export function shapeOf({ source, flags }: RegExp, keywords: readonly string[]): PatternShape {
  const { pieces, looks } = readPattern(source, flags);
  const ways = waysOf(pieces);
  const places = placesOf(ways, keywords);
  return { longest: widthOf(pieces).max, looks, places: ignoresCase(source, flags) ? places && inAnyCase(places) : places };
}

/** By a flag, for the whole or a part of it. */
function ignoresCase(source: string, flags: string): boolean {
  return flags.includes('i') || /\(\?[a-z]{0,8}i/.test(source);
}

function inAnyCase(places: ReadonlyMap<string, KeywordWidth>): ReadonlyMap<string, KeywordWidth> {
  return new Map([...places].map(([keyword, place]) => [keyword, { ...place, written: undefined }]));
}

/** Every way through the choices, each as a row of literal texts and widths. */
function waysOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  let ways: readonly (readonly Piece[])[] = [[]];
  for (const piece of pieces) {
    const options = optionsOf(piece);
    const isMany = ways.length * options.length > mostWays;
    const next = isMany ? [[{ kind: 'width' as const, ...widthOf([piece]) }]] : options;
    ways = ways.flatMap((way) => next.map((option) => [...way, ...option]));
  }
  return ways;
}

function optionsOf(piece: Piece): readonly (readonly Piece[])[] {
  if (piece.kind === 'choice') return piece.options.flatMap(waysOf);
  return piece.kind === 'ahead' ? waysOf(piece.pieces).map((pieces) => [{ kind: 'ahead', pieces }]) : [[piece]];
}

function placesOf(ways: readonly (readonly Piece[])[], keywords: readonly string[]): Map<string, KeywordWidth> | undefined {
  const places = new Map<string, KeywordWidth>();
  for (const way of ways) {
    const place = bestPlace(way, keywords);
    if (!place || !Number.isFinite(place.before.max)) return undefined;
    const known = places.get(place.keyword) ?? { ...place.before, written: place.written };
    places.set(place.keyword, {
      min: Math.min(known.min, place.before.min),
      max: Math.max(known.max, place.before.max),
      written: known.written === place.written ? known.written : undefined,
    });
  }
  return places;
}

/** Whether a match is tried at each place where it may begin, for a keyword with so much before it. */
export function isNarrow({ min, max }: Width): boolean {
  return max - min <= widestPlace;
}

interface Place {
  readonly keyword: string;
  readonly written: string | undefined;
  readonly before: Width;
}

/** The keyword whose place is known best, of those the longest. */
function bestPlace(way: readonly Piece[], keywords: readonly string[]): Place | undefined {
  let best: Place | undefined;
  for (const { text, written, before } of literalRuns(way)) {
    for (const keyword of keywords) {
      const at = text.indexOf(keyword);
      if (at < 0) continue;
      const place = {
        keyword,
        written: written?.slice(at, at + keyword.length),
        before: { min: before.min + at, max: before.max + at },
      };
      if (!best || slack(place) < slack(best) || (slack(place) === slack(best) && keyword.length > best.keyword.length))
        best = place;
    }
  }
  return best;
}

function slack({ before }: Place): number {
  return before.max - before.min;
}

interface LiteralRun {
  readonly text: string;
  readonly written: string | undefined;
  readonly before: Width;
}

/** Neighbouring literals as one lower-case text, with the width of what stands before; look-arounds part nothing. */
function literalRuns(way: readonly Piece[], start: Width = { min: 0, max: 0 }): LiteralRun[] {
  const runs: LiteralRun[] = [];
  const seenAhead: LiteralRun[] = [];
  let before = start;
  let isOpen = false;
  for (const piece of way) {
    const width = widthOf([piece]);
    const last = runs.at(-1);
    if (piece.kind === 'ahead') seenAhead.push(...literalRuns(piece.pieces, before));
    else if (piece.kind === 'text') {
      if (last && isOpen) runs[runs.length - 1] = { ...last, ...joined(last, piece) };
      else runs.push({ text: piece.text, written: piece.written, before });
      isOpen = true;
    } else if (width.max > 0) isOpen = false;
    before = { min: before.min + width.min, max: before.max + width.max };
  }
  return [...runs, ...seenAhead];
}
