/** Reading INI files: `key = value` under `[section]`, as far as their many readers agree. */

import type { Span } from '../../text/span.ts';
import { type FileText, type Scalar, verbatim } from './scalar.ts';

export function readIni(text: string): FileText {
  const scalars: Scalar[] = [];
  const comments: Span[] = [];
  let section: string | undefined;
  for (const match of text.matchAll(line)) {
    const { comment, header, key, sign = '', value = '' } = match.groups ?? {};
    if (comment !== undefined)
      comments.push({ start: match.index + match[0].length - comment.length, end: match.index + match[0].length });
    if (header !== undefined) section = header.trim();
    // An indented line may go on with the value above it, and what follows ` #` or ` ;` may be a comment.
    if (key === undefined || value === '' || /^\s/.test(match[0]) || /(?:^|\s)[#;]/.test(value)) continue;
    const entryStart = match.index + (match[0].startsWith('\ufeff') ? 1 : 0);
    const start = match.index + match[0].length - value.length;
    const trimmed = value.trimEnd();
    const quote = /^(["']).*\1$/.test(trimmed) && trimmed.length > 1 ? 1 : 0;
    if (quote === 0 && /^["']/.test(trimmed)) continue;
    const span = { start, end: start + trimmed.length };
    const inside = { start: span.start + quote, end: span.end - quote };
    if (quote > 0 && /["'\\]/.test(text.slice(inside.start, inside.end))) continue;
    if (sign !== '')
      scalars.push({
        span,
        inside,
        keys: [...(section === undefined ? [] : [section]), key.trim()],
        style: verbatim,
        entryStart,
      });
  }
  return { scalars, comments };
}

const line =
  /^\ufeff?[ \t]*(?:(?<comment>[#;][^\r\n]*)|\[(?<header>[^\]\r\n]*)\][^\r\n]*|(?<key>[^\s=#;[][^=\r\n]*?)[ \t]*(?<sign>=)[ \t]*(?<value>[^\r\n]*))/gm;
