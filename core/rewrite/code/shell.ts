/** Rewriting shell scripts, where strings and variables become one word by standing side by side, and a string may hold commands. */

import { contains, type Span } from '../../text/span.ts';
import { written } from '../idioms/idiom.ts';
import { shell, shellLexicon } from '../idioms/shell.ts';
import { type LexedCode, type Literal, lexCode } from '../literals/lex-code.ts';
import { cut, type Run } from '../literals/literal.ts';
import type { Token } from '../literals/tokens.ts';
import {
  joinRewritten,
  type Obstacle,
  obstacle,
  obstacleIn,
  type Places,
  type Rewriting,
  type Rewritten,
  refuseAt,
  rewriteEach,
} from '../rewriting.ts';
import { rewriteComment } from './comment.ts';
import { unreadable } from './longer.ts';
import { bracketsAround } from './walk.ts';

export function rewriteShell(places: Places): Rewriting {
  const joined = joinRewritten(places.text, rewriteIn(places, lexCode(places.text, shellLexicon)));
  const other = joined.kind === 'rewritten' ? otherMeaning(places) : undefined;
  return other === undefined
    ? joined
    : refuseAt(places.text, obstacle(other, `"${places.name}" gets another value in this script`));
}

function rewriteIn(places: Places, lexed: LexedCode): (Rewritten | Obstacle)[] {
  const shown = written(shell.shown, places.name);
  const inner: (Rewritten | Obstacle)[] = [];
  const outer = places.spans.filter((span) => {
    const found = fieldHolding(places.text, lexed, span);
    if (found) inner.push(...rewriteField({ ...places, spans: [span] }, found));
    return !found;
  });
  const done = rewriteEach(
    { ...places, spans: outer },
    lexed.tokens,
    (inside, index) => rewriteToken(inside, lexed, index),
    (place) => rewriteComment(places, lexed.comments, place, shown),
  );
  return [...done, ...inner].toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf(one: Rewritten | Obstacle): number {
  return one.kind === 'obstacle' ? one.offset : one.edit.span.start;
}

function fieldHolding(text: string, { literals }: LexedCode, span: Span): Span | undefined {
  for (const { fields } of literals.values()) {
    const found = fields.find((field) => contains(field, span));
    if (found && text[found.start] === '$') return found;
  }
  return undefined;
}

/** A command is read like the script itself; the word of `${name:-word}` is in the quotes that are around it. */
function rewriteField(places: Places, field: Span): (Rewritten | Obstacle)[] {
  if (places.text.startsWith('$(', field.start) && !places.text.startsWith('$((', field.start)) {
    const inside = { start: field.start + 2, end: field.end - 1 };
    const blank = ' '.repeat(inside.start);
    return rewriteIn(places, lexCode(blank + places.text.slice(inside.start, inside.end), shellLexicon));
  }
  const [span] = places.spans;
  const value = span && places.text.slice(span.start, span.end);
  if (!span || !value || !plain.test(value) || !/^\$\{\w+:?[-=+]/.test(places.text.slice(field.start, span.start)))
    return [obstacleIn(places, unreadable)];
  return [{ kind: 'rewritten', value, edit: { span, newText: written(shell.field, places.name) } }];
}

function rewriteToken(places: Places, lexed: LexedCode, index: number): Rewritten | Obstacle {
  const token = lexed.tokens[index];
  const literal = lexed.literals.get(index);
  if (token?.inside && literal) return rewriteString(places, token, token.inside, literal);
  if (token?.kind === 'word') return rewriteWord(places, lexed.tokens, index, token);
  const isHeredoc = token?.text === 'heredoc';
  return obstacleIn(
    places,
    isHeredoc ? 'nothing is replaced in a text whose mark is quoted' : 'the value does not stand in a word or a string there',
  );
}

function rewriteString({ text, spans, name }: Places, token: Token, inside: Span, literal: Literal): Rewritten | Obstacle {
  const { form, opening, closing, fields } = literal;
  const parts = cut(text, inside, spans, form.escaping, fields);
  if (!parts) return obstacle(spans[0]?.start ?? token.start, unreadable);
  const pieces = parts.rest.map((runs) => runs.map((run: Run) => run.raw).join(''));
  if (form.longer === 'field') {
    const newText = pieces.join(written(shell.field, name));
    return { kind: 'rewritten', value: parts.value, edit: { span: inside, newText } };
  }
  const quoted = pieces.map((piece) => (piece === '' ? '' : opening + piece + closing));
  return { kind: 'rewritten', value: parts.value, edit: { span: token, newText: quoted.join(written(shell.expression, name)) } };
}

/** Words may hold the value several times. */
function rewriteWord(places: Places, tokens: readonly Token[], index: number, token: Token): Rewritten | Obstacle {
  const { text, spans, name } = places;
  const [first] = spans;
  const value = first ? text.slice(first.start, first.end) : '';
  if (!plain.test(value)) return obstacleIn(places, unreadable);
  if (spans.some(({ end }) => text[end] === '=') && spans[0]?.start === token.start)
    return obstacleIn(places, 'it is the name of a variable');
  if (/=~[ \t]*$/.test(text.slice(Math.max(0, token.start - 10), token.start))) return obstacleIn(places, 'it is a pattern');
  if (isArithmetic(tokens, index)) return obstacleIn(places, 'it is a part of a calculation');
  const pieces: string[] = [];
  let position = token.start;
  for (const { start, end } of spans) {
    pieces.push(text.slice(position, start));
    position = end;
  }
  const newText = [...pieces, text.slice(position, token.end)].join(written(shell.expression, name));
  return { kind: 'rewritten', value, edit: { span: token, newText } };
}

/** In `((…))` a word is a number or a name. */
function isArithmetic(tokens: readonly Token[], index: number): boolean {
  const around = bracketsAround(tokens, index);
  return (
    !around ||
    around.some((at, level) => tokens[at]?.text === '(' && around[level + 1] === at - 1 && tokens[at - 1]?.text === '(')
  );
}

const plain = /^[\w@%+=:,./^-]+$/;

/** Where the script itself gives the variable a value that is none of the places, nor the variable's own. */
function otherMeaning({ text, spans, name }: Places): number | undefined {
  const isPlace = (offset: number): boolean => spans.some(({ start }) => start === offset);
  for (const match of text.matchAll(new RegExp(`(?<![\\w$./-])${name}\\+?=(["']?)`, 'g'))) {
    const offset = match.index + match[0].length;
    if (!isPlace(offset) && !text.startsWith(`\${${name}:`, offset)) return match.index;
  }
  const changed = new RegExp(`\\b(?:read|unset|for|mapfile|readarray)\\b[^\\n;|&]*?\\b${name}\\b`).exec(text);
  return changed?.index;
}
