/** Rewriting shell scripts, where strings and variables become one word by standing side by side, and a string may hold commands. */

import { contains, type Span, type TextEdit } from '../../text/span.ts';
import { written } from '../idioms/idiom.ts';
import type { Shell } from '../idioms/shell.ts';
import { type LexedCode, type Literal, lexCode } from '../literals/lex-code.ts';
import { cut, type Run } from '../literals/literal.ts';
import type { Token } from '../literals/tokens.ts';
import {
  joinRewritten,
  type Obstacle,
  obstacle,
  obstacleIn,
  type Places,
  type Rewriter,
  type Rewritten,
  refuseAt,
  rewriteEach,
} from '../rewriting.ts';
import { rewriteComment } from './comment.ts';
import { unreadable } from './longer.ts';
import { bracketsAround } from './walk.ts';

export function shellRewriter(shell: Shell): Rewriter {
  return (places) => {
    const joined = joinRewritten(places.text, rewriteIn(places, shell, lexCode(places.text, shell.lexicon)));
    if (joined.kind === 'refused') return joined;
    const other = otherMeaning(places, shell);
    if (other !== undefined) return refuseAt(places.text, obstacle(other, `"${places.name}" gets another value in this script`));
    return { ...joined, edits: [...guardEdits(places, shell), ...joined.edits] };
  };
}

/** Before the first line that is no comment, unless it is there. */
function guardEdits({ text, name }: Places, { guard }: Shell): readonly TextEdit[] {
  if (guard === undefined || text.includes(written(guard, name))) return [];
  const start = /^(?:[ \t]*(?:#[^\n]*)?\n)*/.exec(text)?.[0].length ?? 0;
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  return [{ span: { start, end: start }, newText: written(guard, name) + lineBreak }];
}

function rewriteIn(places: Places, shell: Shell, lexed: LexedCode): (Rewritten | Obstacle)[] {
  const shown = written(shell.idiom.shown, places.name);
  const inner: (Rewritten | Obstacle)[] = [];
  const outer = places.spans.filter((span) => {
    const found = fieldHolding(places.text, lexed, span);
    if (found) inner.push(...rewriteField({ ...places, spans: [span] }, shell, found));
    return !found;
  });
  const done = rewriteEach(
    { ...places, spans: outer },
    lexed.tokens,
    (inside, index) => rewriteToken(inside, shell, lexed, index),
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
function rewriteField(places: Places, shell: Shell, field: Span): (Rewritten | Obstacle)[] {
  if (places.text.startsWith('$(', field.start) && !places.text.startsWith('$((', field.start)) {
    const inside = { start: field.start + 2, end: field.end - 1 };
    const blank = ' '.repeat(inside.start);
    return rewriteIn(places, shell, lexCode(blank + places.text.slice(inside.start, inside.end), shell.lexicon));
  }
  const [span] = places.spans;
  const value = span && places.text.slice(span.start, span.end);
  if (!span || !value || !plain.test(value) || !/^\$\{\w+:?[-=+]/.test(places.text.slice(field.start, span.start)))
    return [obstacleIn(places, unreadable)];
  return [{ kind: 'rewritten', value, edit: { span, newText: written(shell.idiom.field, places.name) } }];
}

function rewriteToken(places: Places, { idiom }: Shell, lexed: LexedCode, index: number): Rewritten | Obstacle {
  const token = lexed.tokens[index];
  const literal = lexed.literals.get(index);
  if (token?.inside && literal) return rewriteString(places, idiom, token, token.inside, literal);
  if (token?.kind === 'word') return rewriteWord(places, idiom, lexed.tokens, index, token);
  const isHeredoc = token?.text === 'heredoc';
  return obstacleIn(
    places,
    isHeredoc ? 'nothing is replaced in a text whose mark is quoted' : 'the value does not stand in a word or a string there',
  );
}

function rewriteString(
  { text, spans, name }: Places,
  idiom: Shell['idiom'],
  token: Token,
  inside: Span,
  literal: Literal,
): Rewritten | Obstacle {
  const { form, opening, closing, fields } = literal;
  const parts = cut(text, inside, spans, form.escaping, fields);
  if (!parts) return obstacle(spans[0]?.start ?? token.start, unreadable);
  const pieces = parts.rest.map((runs) => runs.map((run: Run) => run.raw).join(''));
  if (form.longer === 'field') {
    const newText = pieces.join(written(idiom.field, name));
    return { kind: 'rewritten', value: parts.value, edit: { span: inside, newText } };
  }
  const quoted = pieces.map((piece) => (piece === '' ? '' : opening + piece + closing));
  return { kind: 'rewritten', value: parts.value, edit: { span: token, newText: quoted.join(written(idiom.expression, name)) } };
}

/** Words may hold the value several times. */
function rewriteWord(
  places: Places,
  idiom: Shell['idiom'],
  tokens: readonly Token[],
  index: number,
  token: Token,
): Rewritten | Obstacle {
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
  const newText = [...pieces, text.slice(position, token.end)].join(written(idiom.expression, name));
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
function otherMeaning({ text, spans, name }: Places, { sets }: Shell): number | undefined {
  const { assigned, itself, changed } = sets(name);
  const isPlace = (offset: number): boolean => spans.some(({ start }) => start === offset);
  for (const match of text.matchAll(assigned)) {
    const offset = match.index + match[0].length;
    if (!isPlace(offset) && !text.startsWith(itself, offset)) return match.index;
  }
  return changed.exec(text)?.index;
}
