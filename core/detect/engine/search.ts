/** search: runs a pattern over a text, at one place or from one place on. */

import { forbiddenBehind } from './behind.ts';

/** Where a pattern is met, and the value in it. */
export interface Met {
  readonly start: number;
  readonly end: number;
  readonly secret: { readonly start: number; readonly end: number };
}

export interface Search {
  /** The match that begins exactly at `from`. */
  at(text: string, from: number): Met | undefined;
  /** Whether the match that begins with the text takes all of it. */
  isWhole(text: string): boolean;
  /** The first match that begins at `from` or later. */
  after(text: string, from: number): Met | undefined;
  /** The first match that begins at one of the places from `from` to `last`; looks no further than such a match may reach. */
  between(text: string, from: number, last: number): Met | undefined;
}

/** The platform's own regular expressions, for patterns that are known to repeat within bounds. */
export function searchFor({ source: written, flags }: RegExp): Search {
  const source = alsoBehindEscapes(written);
  // Indices of groups cost a second run of the pattern.
  const own = source.includes('(?<secret>') ? `${flags}d` : flags;
  const sticky = new RegExp(source, `${own}y`);
  const global = new RegExp(source, `${own}g`);
  const isForbidden = forbiddenBehind(written, flags);
  const at = (text: string, from: number): Met | undefined => (isForbidden?.(text, from) ? undefined : run(sticky, text, from));
  // A search for all places would go on behind the last of them.
  const skipping = new Map<number, RegExp>();
  const isBetween = (text: string, from: number, most: number): boolean => {
    const known = skipping.get(most) ?? new RegExp(`[^]{0,${most}}?(?:${source})`, `${flags}y`);
    skipping.set(most, known);
    known.lastIndex = from;
    return known.test(text);
  };
  return {
    at,
    isWhole(text) {
      // Nothing is told of the match but its end, which is a third of the price.
      sticky.lastIndex = 0;
      return sticky.test(text) && sticky.lastIndex === text.length;
    },
    after: (text, from) => run(global, text, from),
    between(text, from, last) {
      if (last - from >= worthSkipping && !isBetween(text, from, last - from)) return undefined;
      for (let start = from; start <= last; start++) {
        const met = at(text, start);
        if (met) return met;
      }
      return undefined;
    },
  };
}

/** What may not stand before a value are letters; but the last letter of an escape, as in `"…\nVALUE"`, is none of the value's neighbours. */
function alsoBehindEscapes(source: string): string {
  return source.replace(
    /\(\?<!(\[(?:A-Za-z|0-9A-Za-z|\\w)[^\]]*\]|\\w)\)/g,
    (_, letters: string) => `(?<!(?!(?<=\\\\)[nrt])${letters})`,
  );
}

/** Fewer places are tried one by one, for which no pattern has to be made. */
const worthSkipping = 8;

function run(pattern: RegExp, text: string, from: number): Met | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const secret = match.indices?.groups?.['secret'];
  return { start, end, secret: secret ? { start: secret[0], end: secret[1] } : { start, end } };
}
