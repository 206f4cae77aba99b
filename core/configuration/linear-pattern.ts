/** linear-pattern: regular expressions that a repository brings along, run by RE2, so that none of them can hang a scan. */

import type { RE2JS } from 're2js';
import type { Met, Search } from '../detect/engine/search.ts';

export interface LinearPattern extends Search {
  /** Of its program, in instructions. */
  readonly size: number;
  /** Whether the pattern is met anywhere. */
  test(text: string): boolean;
  /** Whether the whole text matches. */
  matches(text: string): boolean;
}

/** The pattern, or why it cannot be run, as a clause, and the size that looking took. Never throws. */
export type CompileLinear = (source: string) => LinearPattern | { readonly problem: string; readonly size: number };

/** Loaded when the first pattern is met, so that nobody pays for it who has none. */
export async function loadLinear(): Promise<CompileLinear> {
  const { RE2JS } = await import('re2js');
  return (source) => {
    if (source.length > longest) return refused(`it is longer than ${longest} characters`);
    try {
      const program = RE2JS.compile(source);
      const size = program.programSize();
      if (size > largest) return refused('it repeats so much that it would be slow; use smaller numbers', size);
      return linearPattern(program);
    } catch (error) {
      return refused(clauseOf(error), source.length);
    }
  };
}

function refused(problem: string, size = 0): { readonly problem: string; readonly size: number } {
  return { problem, size };
}

/** For the patterns of one file, which together have a limit too: each takes time and memory, and may be asked about each finding. */
export function limited(compile: CompileLinear): CompileLinear {
  let left = largestOfFile;
  return (source) => {
    if (left <= 0) return refused('the patterns before it are all that one file may ask for; use fewer or simpler ones');
    const read = compile(source);
    left -= read.size;
    return read;
  };
}

/** Time is text times program, and these keep a pattern's share of it small. */
const longest = 2000;
const largest = 2000;
const largestOfFile = 200_000;

function linearPattern(program: RE2JS): LinearPattern {
  const hasSecret = Object.hasOwn(program.namedGroups(), 'secret');
  const after = (text: string, from: number): Met | undefined => {
    const matcher = program.matcher(text);
    if (from > text.length || !matcher.find(from)) return undefined;
    const [start, end] = [matcher.start(), matcher.end()];
    const secret = hasSecret ? { start: matcher.start('secret'), end: matcher.end('secret') } : { start, end };
    return { start, end, secret: secret.start < 0 ? { start, end } : secret };
  };
  return {
    size: program.programSize(),
    after,
    at(text, from) {
      const met = after(text, from);
      return met?.start === from ? met : undefined;
    },
    isWhole(text) {
      const met = after(text, 0);
      return met?.start === 0 && met.end === text.length;
    },
    between(text, from, last) {
      const met = after(text, from);
      return met && met.start <= last ? met : undefined;
    },
    test: (text) => program.test(text),
    matches: (text) => program.testExact(text),
  };
}

/**
 * The search for matches of less than `widest` units: each is the one that the pattern has in a text that ends so far behind where it begins.
 * So a match depends on its neighbourhood alone, and none makes a search read on to the end of a long text. RE2 gets that part of the text
 * alone, since it runs long texts in its slowest way. `spend` is told how many units were gone through, but for what is told at a tenth of the price.
 */
export function within(pattern: LinearPattern, widest: number, spend: (units: number) => void = () => undefined): Search {
  const at = (text: string, from: number): Met | undefined => {
    const seen = partOf(text, from, from + widest);
    const met = pattern.at(seen.text, from - seen.offset);
    spend(met ? met.end - met.start : seen.text.length);
    return met && (met.end < seen.text.length || from + widest >= text.length) ? moved(met, seen.offset) : undefined;
  };
  const between = (text: string, from: number, last: number): Met | undefined => {
    for (let start = from; start <= last; ) {
      // Whatever begins before `behind` is seen in full.
      const behind = start + widest;
      const first = firstFrom(pattern, partOf(text, start, behind + widest), start);
      if (first) spend(first.end - start);
      const begun = first?.start ?? behind;
      const met = begun < behind && begun <= last ? at(text, begun) : undefined;
      if (met) return met;
      start = begun < behind ? begun + 1 : behind;
    }
    return undefined;
  };
  const isWhole = (text: string): boolean => at(text, 0)?.end === text.length;
  return { at, isWhole, between, after: (text, from) => between(text, from, text.length) };
}

interface Part {
  readonly text: string;
  /** Where it stands in the whole. */
  readonly offset: number;
}

/** With the unit before, which `^` and `\b` look at. */
function partOf(text: string, start: number, end: number): Part {
  const offset = Math.max(0, start - 1);
  return { text: text.slice(offset, end), offset };
}

/** Whether there is any match at all is told at a tenth of the price of where. */
function firstFrom(pattern: LinearPattern, { text, offset }: Part, from: number): Met | undefined {
  const met = pattern.test(text) ? pattern.after(text, from - offset) : undefined;
  return met && moved(met, offset);
}

function moved({ start, end, secret }: Met, by: number): Met {
  return { start: start + by, end: end + by, secret: { start: secret.start + by, end: secret.end + by } };
}

/** RE2's own words are for people who know RE2. */
function clauseOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/`\(\?(?:<?[=!])|`\(\?<[=!]/.test(message)) return 'it looks ahead or behind, which cannot run in linear time';
  if (/`\\[1-9k]/.test(message)) return 'it refers back to a group, which cannot run in linear time';
  const what = /^error parsing regexp: ([^:`]{1,80})/.exec(message)?.[1];
  return what === undefined ? 'it is no regular expression' : `it is no regular expression that RE2 can run (${what})`;
}
