/** search: runs a pattern over a text, at one place or from one place on. */

/** Where a pattern is met, and the value in it. */
export interface Met {
  readonly start: number;
  readonly end: number;
  readonly secret: { readonly start: number; readonly end: number };
}

export interface Search {
  /** The match that begins exactly at `from`. */
  at(text: string, from: number): Met | undefined;
  /** The first match that begins at `from` or later. */
  after(text: string, from: number): Met | undefined;
}

/** The platform's own regular expressions, for patterns that are known to repeat within bounds. */
export function searchFor({ source, flags }: RegExp): Search {
  // Indices of groups cost a second run of the pattern.
  const own = source.includes('(?<secret>') ? `${flags}d` : flags;
  const sticky = new RegExp(source, `${own}y`);
  const global = new RegExp(source, `${own}g`);
  return { at: (text, from) => run(sticky, text, from), after: (text, from) => run(global, text, from) };
}

function run(pattern: RegExp, text: string, from: number): Met | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const secret = match.indices?.groups?.['secret'];
  return { start, end, secret: secret ? { start: secret[0], end: secret[1] } : { start, end } };
}
