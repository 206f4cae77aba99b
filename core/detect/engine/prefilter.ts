/** prefilter: where the rules' keywords stand in a text, all of them in one pass (Aho–Corasick over UTF-16 units, ASCII without case). */

import type { Span } from '../../text/span.ts';
import { ends, stride } from './stride.ts';

export interface Automaton {
  /** The column of `next` for each ASCII unit; everything else shares column 0. */
  readonly columns: Uint8Array;
  /** `next[state + column]`: states are multiples of `width`, with `ends` added where a keyword ends, so that a step is one look-up. */
  readonly next: Int32Array;
  readonly width: number;
  /** The keywords that end there, by state divided by `width`. */
  readonly ending: readonly (readonly number[])[];
  /** Units of the longest keyword. */
  readonly longest: number;
}

/** Keywords are lower-case ASCII. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const { columns, width } = assignColumns(keywords);
  const { next, ending } = growTrie(keywords, columns, width);
  closeFailures(next, ending, width);
  for (let edge = 0; edge < next.length; edge++) {
    const state = next[edge] ?? 0;
    if ((ending[state / width]?.length ?? 0) > 0) next[edge] = state + ends;
  }
  return { columns, next, width, ending, longest: Math.max(0, ...keywords.map(({ length }) => length)) };
}

/** Calls `report` for each place in `within` where a keyword ends that begins in there too, in the order of the text. */
export function eachKeyword(
  automaton: Automaton,
  text: string,
  report: (keyword: number, end: number) => void,
  within: Span = { start: 0, end: text.length },
): void {
  const { ending, width, longest } = automaton;
  const reportAll = (state: number, end: number): void => {
    for (const keyword of ending[state / width] ?? []) report(keyword, end);
  };
  const cursor = { at: within.start, state: 0 };
  // The second stretch begins within the first, so that it knows the keywords that begin in there and end behind it.
  const shared = Math.max(0, longest - 1);
  const least = Math.max(shared + 1, shortestStride);
  for (let steps = stepsIn(within.end - cursor.at, shared); steps >= least; steps = stepsIn(within.end - cursor.at, shared)) {
    const border = cursor.at + steps;
    const [first, second] = stride(automaton, text, cursor.at, cursor.state, border - shared, steps);
    eachPair(first.met, reportAll);
    eachPair(second.met, (state, end) => {
      if (end > border) reportAll(state, end);
    });
    cursor.at = border - shared + steps;
    cursor.state = second.state;
  }
  while (advance(automaton, text, cursor, within.end)) reportAll(cursor.state, cursor.at);
}

/** How long each of two stretches may be that share some units. */
function stepsIn(units: number, shared: number): number {
  return Math.min(longestStride, (units + shared) >> 1);
}

/** What is met waits for the end of its stretch to be reported: short enough to stay near. */
const longestStride = 4096;

/** Names and values are shorter, and done sooner than two rows are begun. */
const shortestStride = 128;

function eachPair(pairs: readonly number[], take: (state: number, end: number) => void): void {
  for (let i = 0; i < pairs.length; i += 2) take(pairs[i] ?? 0, pairs[i + 1] ?? 0);
}

/** Moves behind the next place where a keyword ends; false at the end. */
function advance({ columns, next }: Automaton, text: string, cursor: { at: number; state: number }, end: number): boolean {
  let state = cursor.state;
  for (let i = cursor.at; i < end; i++) {
    const unit = text.charCodeAt(i);
    state = next[state + (unit < 128 ? (columns[unit] ?? 0) : 0)] ?? 0;
    if (state < ends) continue;
    cursor.at = i + 1;
    cursor.state = state - ends;
    return true;
  }
  return false;
}

function assignColumns(keywords: readonly string[]): { columns: Uint8Array; width: number } {
  const columns = new Uint8Array(128);
  const used = [...new Set(keywords.join(''))].sort();
  used.forEach((character, index) => {
    columns[character.charCodeAt(0)] = index + 1;
    columns[character.toUpperCase().charCodeAt(0)] = index + 1;
  });
  return { columns, width: used.length + 1 };
}

/** A missing edge is 0, the root, which is also where a failed step ends. */
function growTrie(keywords: readonly string[], columns: Uint8Array, width: number): { next: Int32Array; ending: number[][] } {
  const mostStates = keywords.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(mostStates * width);
  const ending: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let i = 0; i < keyword.length; i++) {
      const edge = state + (columns[keyword.charCodeAt(i)] ?? 0);
      if (next[edge] === 0) {
        next[edge] = ending.length * width;
        ending.push([]);
      }
      state = next[edge] ?? 0;
    }
    ending[state / width]?.push(index);
  });
  return { next: next.slice(0, ending.length * width), ending };
}

/** Breadth first, each missing edge becomes that of the longest suffix that is also a prefix, and its endings are taken over. */
function closeFailures(next: Int32Array, ending: number[][], width: number): void {
  const failure = new Int32Array(ending.length);
  const queue = [0];
  for (const state of queue) {
    const fallback = failure[state / width] ?? 0;
    for (let column = 1; column < width; column++) {
      const target = next[state + column] ?? 0;
      const suffix = state === 0 ? 0 : (next[fallback + column] ?? 0);
      if (target === 0) {
        next[state + column] = suffix;
        continue;
      }
      failure[target / width] = suffix;
      ending[target / width]?.push(...(ending[suffix / width] ?? []));
      queue.push(target);
    }
  }
}
