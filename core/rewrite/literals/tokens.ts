/** tokens: what the lexers of all languages give, and the list that they fill while they read. */

import type { Span } from '../../text/span.ts';

export interface Token extends Span {
  /**
   * `word` is also a number; `attribute` is a JSX attribute's string; `chunk` is the text of an interpolated string between its
   * delimiters and fields; `opaque` is what holds characters that no edit can replace: a regular expression, a string without end.
   */
  readonly kind: 'word' | 'punctuation' | 'string' | 'attribute' | 'chunk' | 'opaque';
  /** Words and punctuation as written, with three normal forms: '`' delimits an interpolated string, '${' opens its fields, '\n' ends a logical line. */
  readonly text: string;
  /** Of a string or an attribute: what stands between its quotes. */
  readonly inside: Span | undefined;
  /** The index of the opening bracket, tag or delimiter around this token; -1 at the top. */
  readonly opener: number;
  /** Of a closing bracket, the index of its opener; -1 for everything else. */
  readonly mate: number;
}

/** Tokens and comments, both sorted and without overlap. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Span[];
}

/** What a lexer has read so far and which brackets are open. */
export interface TokenList extends Lexed {
  /** The innermost open bracket. */
  top(): Token | undefined;
  last(): Token | undefined;
  comment(start: number, end: number): void;
  add(kind: Token['kind'], start: number, end: number, text?: string, inside?: Span): void;
  open(text: string, start: number, end: number): void;
  /** Closes the nearest of the last few open brackets whose text is `opening`; in half-typed code there may be none. */
  close(text: string, opening: readonly string[], start: number, end: number): void;
}

export function tokenList(): TokenList {
  const tokens: Token[] = [];
  const comments: Span[] = [];
  const stack: number[] = [];
  const textAt = (depth: number): string => tokens[stack[depth] ?? -1]?.text ?? '';
  const push = (kind: Token['kind'], start: number, end: number, text: string, inside: Span | undefined, mate: number): void => {
    tokens.push({ kind, start, end, text, inside, opener: stack.at(-1) ?? -1, mate });
  };
  return {
    tokens,
    comments,
    top: () => tokens[stack.at(-1) ?? -1],
    last: () => tokens.at(-1),
    comment: (start, end) => void comments.push({ start, end }),
    add: (kind, start, end, text = '', inside = undefined) => push(kind, start, end, text, inside, -1),
    open(text, start, end) {
      push('punctuation', start, end, text, undefined, -1);
      stack.push(tokens.length - 1);
    },
    close(text, opening, start, end) {
      // Looking back a few brackets only keeps broken input linear.
      for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - 16); depth--) {
        if (!opening.includes(textAt(depth))) continue;
        const mate = stack[depth] ?? -1;
        stack.length = depth;
        push('punctuation', start, end, text, undefined, mate);
        return;
      }
      push('punctuation', start, end, text, undefined, -1);
    },
  };
}

/** What a sticky pattern matches at `position`, never the empty text. */
export function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] || undefined;
}

/** The offset behind a quoted string's closing quote; undefined when the line or the text ends first. */
export function endOfQuoted(text: string, start: number, quote: string): number | undefined {
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === '\\') i += text[i + 1] === '\r' && text[i + 2] === '\n' ? 2 : 1;
    else if (character === quote) return i + 1;
    else if (character === '\n' || character === '\r') return undefined;
  }
  return undefined;
}

/** The offset of the line break, or the text's end, at or after `start`. */
export function endOfLine(text: string, start: number): number {
  return start + (matchAt(restOfLine, text, start)?.length ?? 0);
}

const restOfLine = /[^\r\n\u2028\u2029]+/y;
