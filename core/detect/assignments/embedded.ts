/** embedded: `NAME=value` or `Name: value` inside a longer string, a comment or a command in a language whose own values have quotes. */

import type { Span } from '../../text/span.ts';
import type { Named, Reading } from './reading.ts';

const value = /(?:=|: {1,2})([^\s"'`\\&;,<>(){}[\]|$]{4,512})/y;

/** A quote, or an escaped line break, that closes what none has opened: the name stands inside a string. */
export function readEmbedded({ text, name }: Named): Reading | undefined {
  value.lastIndex = name.end;
  const found = value.exec(text)?.[1];
  if (found === undefined) return undefined;
  const span = { start: value.lastIndex - found.length, end: value.lastIndex };
  const after = text.slice(span.end, span.end + 2);
  const isInString = /^["'`]|^\\[nrt"']/.test(after);
  return isInString || (text.charAt(name.end) === '=' && isVariable(text, name) && /^(?:\s|$| ?\\)/.test(after))
    ? { value: span, shape: 'line' }
    : undefined;
}

/** `API_KEY`: how names are written in an environment. */
function isVariable(text: string, { start, end }: Span): boolean {
  return /^[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}$/.test(text.slice(start, end)) && /^[\s"'`#]?$/.test(text.charAt(start - 1));
}
