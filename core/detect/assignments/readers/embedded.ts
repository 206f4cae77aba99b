/** embedded: `NAME=value` or `Name: value` inside a longer string, a comment or a command in a language whose own values have quotes. */

import type { Span } from '../../../text/span.ts';
import type { Named, Reading } from '../reading.ts';

const sign = /=|: {1,2}(?! )/y;
const stop = /[\s"'`\\&;,<>(){}[\]|$]/g;

const shortest = 4;
const longest = 512;

/** A quote, or an escaped line break, that closes what none has opened: the name stands inside a string. */
export function readEmbedded({ text, name, ahead }: Named): Reading | undefined {
  sign.lastIndex = name.end;
  if (!sign.test(text)) return undefined;
  const start = sign.lastIndex;
  const end = ahead.next(stop, start, longest + 1);
  if (end === undefined || end - start < shortest) return undefined;
  const span = { start, end };
  const after = text.slice(end, end + 2);
  const isInString = /^["'`]|^\\[nrt"']/.test(after);
  return isInString || (text.charAt(name.end) === '=' && isVariable(text, name) && /^(?:\s|$| ?\\)/.test(after))
    ? { value: span, shape: 'line' }
    : undefined;
}

/** `API_KEY`: how names are written in an environment. */
function isVariable(text: string, { start, end }: Span): boolean {
  return /^[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}$/.test(text.slice(start, end)) && /^[\s"'`#]?$/.test(text.charAt(start - 1));
}
