/** escape-runs: texts in which some or all characters are written by their number: `%67`, `\x67`, `\u0067`, `\u{67}`. */

import type { Span } from '../../text/span.ts';
import { isText, type Run, shortestRun } from './run.ts';

interface Notation {
  /** What such a number begins with. */
  readonly mark: string;
  /** A run from its first unit on: numbers of printable ASCII, and what may stand between them. */
  readonly run: RegExp;
  /** A number; its digits are in one of the groups. */
  readonly number: RegExp;
}

const notations: readonly Notation[] = [
  { mark: '%', run: /(?:[\w.~+-]|%[2-7][0-9A-Fa-f]){1,65536}/y, number: /%([2-7][0-9A-Fa-f])/g },
  ...['\\x', '\\u'].map((mark) => ({
    mark,
    run: /(?:[\w.~+/=-]|\\x[2-7][0-9A-Fa-f]|\\u00[2-7][0-9A-Fa-f]|\\u\{0{0,4}[2-7][0-9A-Fa-f]\}){1,65536}/y,
    number: /\\(?:x|u00|u\{0{0,4})([2-7][0-9A-Fa-f])\}?/g,
  })),
];

/** Calls `take` for each run within `range`, which begins and ends with a line. */
export function eachEscapeRun(text: string, range: Span, take: (run: Run) => void): void {
  for (const notation of notations) eachOf(notation, text, range, take);
}

function eachOf({ mark, run, number }: Notation, text: string, { start, end }: Span, take: (run: Run) => void): void {
  let from = start;
  const next = (at: number): number => {
    const found = text.indexOf(mark, at);
    return found < 0 ? end : found;
  };
  for (let at = next(start); at < end; at = next(Math.max(from, at + 1))) {
    let first = at;
    while (first > from && isPlain(text.charCodeAt(first - 1))) first -= 1;
    run.lastIndex = first;
    const whole = run.exec(text)?.[0] ?? '';
    from = Math.max(from, first + whole.length);
    if (whole.length < shortestRun || !whole.includes(mark)) continue;
    const decoded = whole.replace(number, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
    if (decoded !== whole && isText(decoded)) take({ span: { start: first, end: first + whole.length }, decoded });
  }
}

/** What belongs to a run without being a number, in any notation. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 45 ||
    unit === 46
  );
}
