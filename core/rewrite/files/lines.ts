/** Reading a file of lines, each of them one text, such as pip's list of requirements. */

import type { Span } from '../../text/span.ts';
import { type FileText, type Scalar, verbatim } from './scalar.ts';

export function readLines(text: string): FileText {
  const scalars: Scalar[] = [];
  const comments: Span[] = [];
  for (const match of text.matchAll(/^[ \t]*([^\s#](?:[^\r\n#]|(?<=\S)#)*)?(#[^\r\n]*)?/gm)) {
    const [line, content = '', comment = ''] = match;
    const end = match.index + line.length;
    const start = end - comment.length - content.length;
    const inside = { start, end: start + content.trimEnd().length };
    if (content !== '') scalars.push({ span: inside, inside, keys: ['*'], style: verbatim });
    if (comment !== '') comments.push({ start: end - comment.length, end });
  }
  return { scalars, comments };
}
