/** env-entries: the lines `NAME=value` of an env file, with the place of each value, as dotenv reads them. */

import type { Span } from '../../text/span.ts';

export interface EnvEntry {
  readonly name: string;
  /** The value without its quotes; undefined where programs disagree on what it is. */
  readonly inside: Span | undefined;
  readonly quote: Quote;
}

export type Quote = '' | '"' | "'" | '`';

export interface EnvEntries {
  readonly entries: readonly EnvEntry[];
  readonly comments: readonly Span[];
}

/** Linear and total: a line that is no entry is skipped. */
export function readEnvEntries(text: string): EnvEntries {
  const entries: EnvEntry[] = [];
  const comments: Span[] = [];
  const closing = closingQuotes(text);
  let isClear = true;
  let position = 0;
  while (position < text.length) {
    const [opening = '', name] = matchAt(lineStart, text, position) ?? [];
    const start = position + opening.length;
    if (name === undefined) {
      const end = endOf(restOfLine, text, start);
      if (text[start] === '#' && isClear) comments.push({ start, end });
      position = endOf(lineBreak, text, end);
      continue;
    }
    const quote = quoteAt(text, start);
    const close = quote && closing(quote, start + 1);
    const end = close === '' || close === undefined ? undefined : endOf(blank, text, close + 1);
    const isClosed = end !== undefined && (end === text.length || '#\r\n'.includes(text[end] ?? ''));
    const entry =
      isClosed && close ? { name, quote, inside: { start: start + 1, end: close } } : unquoted(text, name, start, quote);
    // Behind a quote that closes in the midst of a line, one program's comment or variable is another one's value.
    if (isClear && quote && !isClosed && text.includes(quote, start + 1)) isClear = false;
    entries.push(isClear ? entry : { ...entry, inside: undefined });
    const behind = isClosed ? end : endOf(valueText, text, start);
    const lineEnd = endOf(restOfLine, text, behind);
    if (text[behind] === '#' && isClear) comments.push({ start: behind, end: lineEnd });
    position = endOf(lineBreak, text, lineEnd);
  }
  return { entries, comments };
}

/** A value without quotes reaches to a `#` or the line's end; one that opens a quote for nothing, or touches its `#`, is read differently everywhere. */
function unquoted(text: string, name: string, start: number, quote: Quote): EnvEntry {
  const end = endOf(valueText, text, start);
  const value = text.slice(start, end).trimEnd();
  const touches = text[end] === '#' && start + value.length === end && value !== '';
  return { name, quote: '', inside: quote !== '' || touches ? undefined : { start, end: start + value.length } };
}

function quoteAt(text: string, position: number): Quote {
  const character = text[position];
  return character === '"' || character === "'" || character === '`' ? character : '';
}

/** Finds the next quote without a backslash before it; remembers that there is none, so that broken files stay linear. */
function closingQuotes(text: string): (quote: string, start: number) => number | undefined {
  const exhausted = new Set<string>();
  return (quote, start) => {
    if (exhausted.has(quote)) return undefined;
    for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (text[at - 1] !== '\\') return at;
    }
    exhausted.add(quote);
    return undefined;
  };
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

function endOf(pattern: RegExp, text: string, position: number): number {
  return position + (matchAt(pattern, text, position)?.[0].length ?? 0);
}

const lineStart = /[^\S\r\n]*(?:(?:export[^\S\r\n]+)?([\w.-]+)(?:[^\S\r\n]*=|:(?=[^\S\r\n]))[^\S\r\n]*)?/y;
const restOfLine = /[^\r\n]*/y;
const valueText = /[^#\r\n]*/y;
const blank = /[^\S\r\n]*/y;
const lineBreak = /\r\n?|\n/y;
