/** Where a literal may become any other expression, by a language's own list of positions: denied when in doubt. */

import type { Never, Positions } from '../idioms/code-idiom.ts';
import type { LexedCode } from '../literals/lex-code.ts';
import type { Token } from '../literals/tokens.ts';
import { goesOn, type Head } from './heads.ts';

/** Undefined when the literal at `index` may become another expression; otherwise why not, as the end of a sentence. */
export function whyNotHere(
  text: string,
  { tokens }: LexedCode,
  index: number,
  heads: readonly Head[],
  positions: Positions,
): string | undefined {
  const literal = tokens[index];
  if (/[\w"'`]/.test(text[literal?.end ?? -1] ?? '')) return 'something belongs to its closing quote';
  let first = index;
  while (positions.sideBySide && tokens[first - 1]?.kind === 'string') first -= 1;
  const before = previous(tokens, first);
  const after = following(tokens, index);
  // A word beside a string of such a language is a macro that stands for another string.
  const isMacro = after?.kind === 'word' && !isSelector(tokens, index);
  if (positions.sideBySide === 'constant' && (isSideBySide(tokens, index) || isMacro))
    return 'strings side by side are joined before the program runs';
  return (
    whyNotInside(text, heads, positions) ??
    positions.behind?.get(after?.text ?? '') ??
    (positions.pattern && isInPattern(tokens, index, positions.pattern.before) ? positions.pattern.why : undefined) ??
    (mayFollow(before, positions) ? undefined : 'no other expression can stand in its place for certain')
  );
}

function isInPattern(tokens: readonly Token[], index: number, marks: ReadonlySet<string>): boolean {
  let end = index;
  for (let at = index; at >= 0; at = tokens[at]?.opener ?? -1) {
    if (at !== index) end = tokens.findIndex(({ mate }, closing) => closing > end && mate === at);
    if (end < 0) return false;
    if (marks.has(following(tokens, end)?.text ?? '')) return true;
  }
  return false;
}

/** Whether the next part of a message's name follows, as in `[a set:"" for:b]`. */
function isSelector(tokens: readonly Token[], index: number): boolean {
  return tokens[tokens[index]?.opener ?? -1]?.text === '[' && tokens[index + 2]?.text === ':';
}

export function isSideBySide(tokens: readonly Token[], index: number): boolean {
  return previous(tokens, index)?.kind === 'string' || following(tokens, index)?.kind === 'string';
}

function whyNotInside(text: string, heads: readonly Head[], { never, border, within }: Positions): string | undefined {
  for (const [level, head] of heads.entries()) {
    const pair = `${heads[level + 1]?.text ?? ''} ¦ ${head.text}`;
    const found = never.find((rule) => matches(rule, pair, text));
    if (found) return found.why;
    if (border?.test(head.text)) break;
  }
  return !within || heads.slice(1).some((head) => within.head.test(head.text)) ? undefined : within.why;
}

function matches({ before, named }: Never, pair: string, text: string): boolean {
  const found = before.exec(pair);
  if (!found || !named) return found !== null;
  const name = found.groups?.['name'];
  return name === undefined || named(name).test(text);
}

function mayFollow(before: Token | undefined, { words, marks }: Positions): boolean {
  if (!before) return marks.has('\n');
  if (before.kind === 'string') return marks.has('"');
  if (before.kind === 'word') return words === 'any' || words.has(before.text);
  return before.kind === 'punctuation' && (marks.has(before.text) || (before.text === ';' && marks.has('\n')));
}

/** The token before, or a line break that ends what stood there. */
export function previous(tokens: readonly Token[], index: number): Token | undefined {
  const before = tokens[index - 1];
  return before?.text === '\n' && goesOn(tokens[index - 2], tokens[index]) ? tokens[index - 2] : before;
}

export function following(tokens: readonly Token[], index: number): Token | undefined {
  const after = tokens[index + 1];
  return after?.text === '\n' && goesOn(tokens[index], tokens[index + 2]) ? tokens[index + 2] : after;
}
