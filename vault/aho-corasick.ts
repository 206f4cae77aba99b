/** aho-corasick: finds every occurrence of many byte patterns in one pass, however the text is cut. */

export interface Match {
  /** Index into the patterns. */
  readonly pattern: number;
  readonly length: number;
}

export interface Automaton {
  /** The state before the first byte. */
  readonly start: number;
  next(state: number, byte: number): number;
  /** How many of the last bytes may belong to a match that is still to end: none that comes starts before them. */
  undecided(state: number): number;
  /** The longest pattern that ends here. */
  longestMatch(state: number): Match | undefined;
}

/** Space is linear in the length of all patterns; none may be empty. */
export function buildAutomaton(patterns: readonly Uint8Array[]): Automaton {
  const size = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  // One map for all edges, since few states have more than one and a table for every byte would take a kilobyte for each.
  const edges = new Map<number, number>();
  const depths = new Int32Array(size);
  const failure = new Int32Array(size);
  const ending = new Int32Array(size).fill(-1);
  const isInner = new Uint8Array(size);
  let states = 1;
  for (const [index, pattern] of patterns.entries()) {
    let state = 0;
    for (const byte of pattern) {
      const known = edges.get(state * 256 + byte);
      const target = known ?? states++;
      if (known === undefined) edges.set(state * 256 + byte, target);
      depths[target] = (depths[state] ?? 0) + 1;
      isInner[state] = 1;
      state = target;
    }
    if ((ending[state] ?? -1) < 0) ending[state] = index;
  }
  // Most of a text is in the start state, so that one gets its table.
  const first = Int32Array.from({ length: 256 }, (_, byte) => edges.get(byte) ?? 0);
  const next = (from: number, byte: number): number => {
    let state = from;
    while (state !== 0) {
      const target = edges.get(state * 256 + byte);
      if (target !== undefined) return target;
      state = failure[state] ?? 0;
    }
    return first[byte] ?? 0;
  };
  // By depth, because a state's failure is always nearer to the start.
  for (const [edge, target] of [...edges].toSorted(([, a], [, b]) => (depths[a] ?? 0) - (depths[b] ?? 0))) {
    const parent = Math.floor(edge / 256);
    failure[target] = parent === 0 ? 0 : next(failure[parent] ?? 0, edge % 256);
    if ((ending[target] ?? -1) < 0) ending[target] = ending[failure[target] ?? 0] ?? -1;
  }
  return {
    start: 0,
    next,
    undecided(state) {
      let open = state;
      while (open !== 0 && !isInner[open]) open = failure[open] ?? 0;
      return depths[open] ?? 0;
    },
    longestMatch(state) {
      const pattern = ending[state] ?? -1;
      return pattern < 0 ? undefined : { pattern, length: patterns[pattern]?.length ?? 0 };
    },
  };
}
