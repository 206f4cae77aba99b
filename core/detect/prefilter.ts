/** prefilter: where the rules' keywords stand in a text, all of them in one pass (Aho–Corasick over UTF-16 units, ASCII without case). */

export interface Automaton {
  /** The column of `next` for each ASCII unit; everything else shares column 0. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** `next[state + column]`: states are multiples of `width`, so that a step is one addition and one look-up. */
  readonly next: Int32Array;
  /** 1 at each state where a keyword ends. */
  readonly ends: Uint8Array;
  /** The keywords that end there, by state divided by `width`. */
  readonly ending: readonly (readonly number[])[];
}

/** Keywords are lower-case ASCII. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const { columns, width } = assignColumns(keywords);
  const { next, ending } = growTrie(keywords, columns, width);
  closeFailures(next, ending, width);
  const ends = new Uint8Array(next.length);
  ending.forEach((keywords, state) => {
    ends[state * width] = Math.min(keywords.length, 1);
  });
  return { columns, width, next: Int32Array.from(next), ends, ending };
}

/** Calls `report` for each place where a keyword ends, in the order of the text. */
export function eachKeyword(automaton: Automaton, text: string, report: (keyword: number, end: number) => void): void {
  const { columns, width, next, ends, ending } = automaton;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    state = next[state + (unit < 128 ? (columns[unit] ?? 0) : 0)] ?? 0;
    if (ends[state] === 1) for (const keyword of ending[state / width] ?? []) report(keyword, i + 1);
  }
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
function growTrie(keywords: readonly string[], columns: Uint8Array, width: number): { next: number[]; ending: number[][] } {
  const next: number[] = new Array<number>(width).fill(0);
  const ending: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let i = 0; i < keyword.length; i++) {
      const edge = state + (columns[keyword.charCodeAt(i)] ?? 0);
      if (!next[edge]) {
        next[edge] = next.length;
        for (let column = 0; column < width; column++) next.push(0);
        ending.push([]);
      }
      state = next[edge] ?? 0;
    }
    ending[state / width]?.push(index);
  });
  return { next, ending };
}

/** Breadth first, each missing edge becomes that of the longest suffix that is also a prefix, and its endings are taken over. */
function closeFailures(next: number[], ending: number[][], width: number): void {
  const failure = new Map<number, number>();
  const queue = [0];
  for (const state of queue) {
    const fallback = failure.get(state) ?? 0;
    for (let column = 1; column < width; column++) {
      const target = next[state + column] ?? 0;
      const suffix = state === 0 ? 0 : (next[fallback + column] ?? 0);
      if (target === 0) {
        next[state + column] = suffix;
        continue;
      }
      failure.set(target, suffix);
      ending[target / width]?.push(...(ending[suffix / width] ?? []));
      queue.push(target);
    }
  }
}
