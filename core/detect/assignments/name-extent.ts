/** name-extent: where a name begins and ends, by what may be part of names in one language or another. */

import type { Span } from '../../text/span.ts';

const longestName = 64;

/** The name round the unit at `at`; undefined when it is too long to be one. */
export function nameAround(text: string, at: number): Span | undefined {
  const start = nameStart(text, at);
  const end = start === undefined ? undefined : nameEnd(text, at);
  return start === undefined || end === undefined ? undefined : { start, end: withoutMethod(text, start, end) };
}

/** Where the letters and signs round `at` that may be part of a name end, however many they are. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isNamePart(text.charCodeAt(end))) end += 1;
  return end;
}

/** `password.equals(…)` speaks of the password. */
function withoutMethod(text: string, start: number, end: number): number {
  if (text.charAt(end) !== '(') return end;
  const method = /\.(?:equals|equalsIgnoreCase|Equals)$/.exec(text.slice(start, end));
  return method ? start + method.index : end;
}

export function nameStart(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && isNamePart(text.charCodeAt(start - 1))) {
    start -= 1;
    if (at - start > longestName) return undefined;
  }
  // The last letter of an escape, as in `"…\nNAME=…"`, is none of the name's.
  return start < at && text.charCodeAt(start - 1) === backslash && isEscape(text.charCodeAt(start)) ? start + 1 : start;
}

function nameEnd(text: string, at: number): number | undefined {
  let end = at;
  while (end < text.length && isNamePart(text.charCodeAt(end))) {
    end += 1;
    if (end - at > longestName) return undefined;
  }
  // In R and Swift an arrow or a range may follow without a space.
  while (end > at + 1 && (text.charCodeAt(end - 1) === dot || text.charCodeAt(end - 1) === dash)) end -= 1;
  return end;
}

/** `\n`, `\r`, `\t`. */
function isEscape(unit: number): boolean {
  return unit === 110 || unit === 114 || unit === 116;
}

const backslash = 92;
const dash = 45;
const dot = 46;

function isNamePart(unit: number): boolean {
  return unit < parts.length && parts[unit] === 1;
}

/** Letters (with European accents), digits, and `_ $ - .`, which join a name's parts in one language or another. */
const parts = Uint8Array.from({ length: 0x250 }, (_, unit) => Number(/[\w$.\-\u00c0-\u024f]/.test(String.fromCharCode(unit))));
