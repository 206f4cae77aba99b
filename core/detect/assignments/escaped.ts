/** escaped: what a literal means in which some or all characters are written by their number: `\x41`, `\u0041`, `\u{41}`, `\101`. */

import type { Span } from '../../text/span.ts';

const number =
  /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|[uxU]\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|([0-3][0-7]{2}))|\\(["'`$\\])/g;

/** A line break or tab that ends a literal, `"…\n"`, is no part of the value. */
export function withoutBreak(text: string, value: Span): Span {
  const end = text.slice(Math.max(value.start + 1, value.end - 8), value.end);
  const breaks =
    end.endsWith('n') || end.endsWith('r') || end.endsWith('t') ? (/(?:(?<!\\)\\[nrt]){1,4}$/.exec(end)?.[0].length ?? 0) : 0;
  return breaks === 0 ? value : { start: value.start, end: value.end - breaks };
}

/** Undefined where no character is written so, or nothing that people read comes of it. Linear. */
export function unescaped(value: string): string | undefined {
  if (!/\\[xuU0-3]/.test(value)) return undefined;
  let isReadable = true;
  const meaning = value.replace(
    number,
    (_, byte?: string, unit?: string, point?: string, wide?: string, octal?: string, sign?: string) => {
      if (sign !== undefined) return sign;
      const digits = byte ?? unit ?? point ?? wide;
      const code = digits === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(digits, 16);
      // A byte beyond ASCII is a part of a character.
      if (code < 32 || code === 127 || code > (byte === undefined && octal === undefined ? 0xff : 0x7e)) isReadable = false;
      return String.fromCharCode(code & 0xffff);
    },
  );
  return isReadable && meaning !== value && !meaning.includes('\\') ? meaning : undefined;
}
