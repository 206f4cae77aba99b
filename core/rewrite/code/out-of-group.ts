/** Out of a group: a constant that is declared in brackets with others becomes a variable behind them, with the comments that belong to it. */

import type { Span } from '../../text/span.ts';
import type { CodeIdiom, Grouped } from '../idioms/code-idiom.ts';
import type { Token } from '../literals/tokens.ts';
import { type Obstacle, obstacle } from '../rewriting.ts';
import type { Head } from './heads.ts';

export interface OutOfGroup {
  readonly kind: 'out of group';
  /** From the constant's first comment to the bracket that closes the group. */
  readonly span: Span;
  /** What stands there afterwards, up to the variable's value and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Undefined when the string at `index` is no constant of a group. */
export function outOfGroup(
  text: string,
  tokens: readonly Token[],
  index: number,
  heads: readonly Head[],
  { grouped }: CodeIdiom,
): OutOfGroup | Obstacle | undefined {
  const found = grouped?.head.exec(`${heads[1]?.text ?? ''} ¦ ${heads[0]?.text ?? ''}`);
  const token = tokens[index];
  const opener = token?.opener ?? -1;
  const closing = tokens.findIndex(({ mate }, at) => at > index && mate === opener);
  const closer = tokens[closing];
  const first = tokens[heads[0]?.first ?? -1];
  if (!grouped || !found || !token || !closer || !first) return undefined;
  const name = found.groups?.['name'] ?? '';
  if (isCounted(tokens, index, opener, closing) || grouped.unless(name).test(text)) return obstacle(token.start, grouped.why);
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const lineEnd = text.indexOf('\n', token.end) + 1;
  const rest = text.slice(token.end, lineEnd);
  const isAlone =
    /^[ \t]*$/.test(text.slice(lineStart, first.start)) && /^[ \t]*(?:\/\/[^\n]*)?\r?\n$/.test(rest) && lineEnd <= closer.start;
  if (!isAlone) return obstacle(token.start, grouped.why);
  const start = startOfComments(text, lineStart);
  const comments = text.slice(start, lineStart).replace(/^[ \t]+/gm, '');
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const variable = comments + declaration(grouped, text.slice(first.start, token.start));
  const behind = rest.trimEnd();
  const isOnly = (text.slice(tokens[opener]?.end, start) + text.slice(lineEnd, closer.start)).trim() === '';
  const keyword = tokens[opener - 1];
  if (isOnly && keyword)
    return { kind: 'out of group', span: { start: keyword.start, end: closer.end }, before: variable, behind };
  const others = text.slice(lineEnd, closer.end) + lineBreak + lineBreak;
  return { kind: 'out of group', span: { start, end: closer.end }, before: others + variable, behind };
}

/** The blanks that align it with its neighbours stay there. */
function declaration({ keyword }: Grouped, head: string): string {
  return `${keyword} ${head.replace(/[ \t]+/g, ' ')}`;
}

/** Whether its place in the group counts, or what follows repeats it. */
function isCounted(tokens: readonly Token[], index: number, opener: number, closing: number): boolean {
  const next = tokens[index + 2];
  const afterNext = tokens[index + 3]?.text ?? '';
  const isRepeated = next?.kind === 'word' && ['\n', ')', ','].includes(afterNext);
  return isRepeated || tokens.slice(opener, closing).some(({ text }) => text === 'iota');
}

/** The start of the comment lines that stand directly above. */
function startOfComments(text: string, lineStart: number): number {
  let start = lineStart;
  for (;;) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^[ \t]*\/\//.test(text.slice(previous, start))) return start;
    start = previous;
  }
}
