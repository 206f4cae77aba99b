/** last-line: whether the last of some lines of letters goes on with what is encoded above it, or is a word, a path or a token that stands right below. */

import type { Span } from '../../text/span.ts';
import { decodeBase64 } from '../checksums/base64.ts';

/** The lines without the last one where that is a stranger to the others. */
export function withoutStranger(text: string, lines: readonly Span[]): readonly Span[] {
  const last = lines.at(-1);
  const above = lines.slice(0, -1);
  const isOwn =
    !last || above.length === 0 || (isIndentedAlike(text, lines) && !goesOn(text, last.end) && isTextBehind(text, above, last));
  return isOwn ? lines : above;
}

/** The first line may stand behind a name, or further out. */
function isIndentedAlike(text: string, lines: readonly Span[]): boolean {
  const [before, own] = lines
    .slice(1)
    .slice(-2)
    .map(({ start }) => leadOf(text, start));
  return before === undefined || own === undefined || before === own;
}

function leadOf(text: string, start: number): string | undefined {
  return /(?:^|[\r\n])([ \t]*(?:(?:#|;|\*|\/\/)[ \t]*)?["'`]?)$/.exec(text.slice(Math.max(0, start - longestLead), start))?.[1];
}

const longestLead = 80;

/** Whether more stands there than an encoded text ends with: `kind: Secret`, `KEY=value`, `exit 0`. */
function goesOn(text: string, end: number): boolean {
  more.lastIndex = end;
  return more.test(text);
}

const more = /={0,2}(?:[ \t]+[\w$"'.]|[\w:.(@])/y;

/** Whether the last line means text, as everything that is worth a look does: of words one in thirty does, of tokens next to none. */
function isTextBehind(text: string, above: readonly Span[], { start, end }: Span): boolean {
  const before = above.map((line) => text.slice(line.start, line.end)).join('');
  const own = text.slice(start, end);
  if (/^(?:0x)?[\dA-Fa-f]+$/.test(before)) return isHexText(own);
  // A character of several bytes may begin in the line above.
  const from = Math.max(0, before.length - (before.length % 4) - 8);
  const encoded = before.slice(from) + own;
  const decoded = decodeBase64(encoded);
  return decoded !== undefined && !spare[encoded.length % 4]?.test(encoded) && utf8.test(decoded);
}

function isHexText(own: string): boolean {
  return /^(?:0[9AaDd]|[2-7][\dA-Fa-f])+$/.test(own);
}

/** By what is left over four: a last letter with bits that no byte needs, and no encoder writes. */
const spare: readonly (RegExp | undefined)[] = [undefined, undefined, /[^AQgw]$/, /[^AEIMQUYcgkosw048]$/];

/** Bytes as characters; half of UTF-16 is empty. */
const utf8 =
  /^[\x80-\xbf]{0,3}(?:[\t\n\r\0\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*$/;
