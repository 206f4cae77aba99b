/** Heads: what stands before a string from its statement's start, and before each bracket around it; as words with blanks between. */

import type { Token } from '../literals/tokens.ts';
import { backwards } from './walk.ts';

export interface Head {
  /** Tokens joined by blanks; a bracketed group is `()`, `[]` or `{}`, a string `""`. The bracket around comes last, except in the first head. */
  readonly text: string;
  /** The index of its first token. */
  readonly first: number;
}

/** Innermost first; undefined when there is too much to look at. */
export function headsAround(tokens: readonly Token[], index: number): readonly Head[] | undefined {
  const heads: Head[] = [];
  for (let at = index; at >= 0; at = tokens[at]?.opener ?? -1) {
    const head = headOf(tokens, at, at === index ? '' : (tokens[at]?.text ?? ''));
    if (!head || heads.push(head) > 100) return undefined;
  }
  return heads;
}

function headOf(tokens: readonly Token[], index: number, last: string): Head | undefined {
  const words: string[] = [];
  let first = index;
  for (const at of backwards(tokens, index)) {
    const token = tokens[at];
    if (!token) {
      // A statement of this length is a list if brackets are around it, and what a list starts with says nothing.
      if ((tokens[index]?.opener ?? -1) < 0) return undefined;
      words.push('…');
      break;
    }
    if (endsStatement(tokens, at, first)) break;
    if (token.text === '\n') continue;
    words.push(wordOf(tokens, token));
    first = token.mate >= 0 ? token.mate : at;
  }
  return { text: [...words.reverse(), ...(last === '' ? [] : [last])].join(' '), first };
}

/** Whether a statement ends with the token at `at`, and the next one starts with the one at `next`. */
function endsStatement(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (token?.text === ';') return true;
  if (token?.text === '}' && token.mate >= 0) {
    const after = tokens[next];
    return after?.kind === 'word' || after?.text === '@' || after?.text === '#' || after?.text === '\n';
  }
  return token?.text === '\n' && !goesOn(tokens[at - 1], tokens[next]);
}

/** Whether a statement goes on over a line break, told from both sides of it. */
export function goesOn(before: Token | undefined, after: Token | undefined): boolean {
  if (!before) return false;
  const isOpen =
    before.kind === 'punctuation' && before.mate < 0 && ![')', ']', '}', '++', '--', ';', '!', '?'].includes(before.text);
  return (
    isOpen || (after?.kind === 'punctuation' && ['.', '?.', '+', '|>', '->', '&&', '||', '??', '=', '<>'].includes(after.text))
  );
}

function wordOf(tokens: readonly Token[], token: Token): string {
  if (token.mate >= 0) return `${tokens[token.mate]?.text ?? ''}${token.text}`;
  return token.kind === 'string' ? '""' : token.text;
}
