/** Torn: strings that an operator joins, of which another beside them takes the first or the last alone: `typeof "a" + "b"`, `"a" + "b".trim()`. */

import type { Token } from '../literals/tokens.ts';
import { goesOn } from './heads.ts';

export interface Joining {
  /** The operator. */
  readonly operator: string;
  /** The only words before joined strings, and marks beside them, that leave them one, where a language has its own. */
  readonly apart?: ReadonlySet<string>;
}

/** Why the strings that were joined to the token at `index` are not one operand, as the end of a sentence; undefined when they are. */
export function whyTorn(tokens: readonly Token[], index: number, joining: Joining): string | undefined {
  if (tokens[index]?.text !== 'joined') return undefined;
  const isOne = isApartBefore(tokens, index, joining) && isApartBehind(tokens, index, joining);
  return isOne ? undefined : 'what stands beside it takes only one of the strings that it is joined from';
}

function isApartBefore(tokens: readonly Token[], index: number, joining: Joining): boolean {
  const { operator, apart } = joining;
  const at = indexBefore(tokens, index);
  const before = tokens[at];
  if (!before || before.kind === 'string' || before.text === '\n') return true;
  if (before.text === operator) {
    // A plus may be a sign, or add each of them to a list by itself, so the first of all has to be a string.
    if (operator !== '+') return true;
    const operand = indexBefore(tokens, at);
    return tokens[operand]?.kind === 'string' && isApartBefore(tokens, operand, joining);
  }
  if (apart) return apart.has(before.text);
  if (before.kind === 'word') return !tightWords.has(before.text);
  return before.kind === 'punctuation' && (openers.has(before.text) || looseMarks.has(before.text));
}

function isApartBehind(tokens: readonly Token[], index: number, { operator, apart = looseMarks }: Joining): boolean {
  const behind = tokens[index + 1];
  if (!behind || behind.kind === 'string') return true;
  if (behind.text === '\n') return !leadingMarks.has(tokens[index + 2]?.text ?? '');
  if (behind.kind === 'word') return !tightWords.has(behind.text);
  if (behind.kind !== 'punctuation') return false;
  return behind.text === operator || closers.has(behind.text) || apart.has(behind.text);
}

/** A line break counts where it ends a statement. */
function indexBefore(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.text === '\n' && goesOn(tokens[index - 2], tokens[index]) ? index - 2 : index - 1;
}

const openers: ReadonlySet<string> = new Set(['(', '[', '{', '${', ':=', '->', '...']);
const closers: ReadonlySet<string> = new Set([')', ']', '}', '{', '@']);
const looseMarks: ReadonlySet<string> = new Set(
  '; , : ? ?: => = += .= ??= ||= &&= //= == === != !== ~= < > <= >= << && || ?? // |> <-'.split(' '),
);
const tightWords: ReadonlySet<string> = new Set('not typeof void delete x switch -f'.split(' '));
/** Marks at the start of a line that what stands above goes on with. */
const leadingMarks: ReadonlySet<string> = new Set(['.', '?.', '&', '::']);
