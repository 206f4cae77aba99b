/** Rewriting a language that is described as data: the literal that holds the value becomes, or takes in, an environment lookup. */

import { indexHolding, type Span } from '../../text/span.ts';
import type { CodeIdiom, Restructured } from '../idioms/code-idiom.ts';
import { written } from '../idioms/idiom.ts';
import { withMargin } from '../literals/escapes.ts';
import { type LexedCode, type Literal, lexCode } from '../literals/lex-code.ts';
import { type Cut, cut, decodedText, type Escaping } from '../literals/literal.ts';
import { marginOf } from '../literals/margin.ts';
import {
  joinRewritten,
  type Obstacle,
  obstacleIn,
  type Places,
  type Rewriter,
  type Rewritten,
  refuseAt,
  rewriteEach,
} from '../rewriting.ts';
import { following, isSideBySide, previous, whyNotHere } from './code-position.ts';
import { rewriteComment } from './comment.ts';
import { goesOn, type Head, headsAround } from './heads.ts';
import { unreadable, writeLonger } from './longer.ts';
import { needEdits } from './needs.ts';

export function codeRewriter(idiom: CodeIdiom): Rewriter {
  return (places) => {
    const lexed = lexCode(places.text, idiom.lexicon);
    const shown = written(idiom.shown, places.name);
    const done = rewriteEach(
      places,
      lexed.tokens,
      (inside, index) => rewriteToken(inside, lexed, index, idiom),
      (place) => rewriteComment(places, lexed.comments, place, shown),
    );
    const joined = joinRewritten(places.text, done);
    const firstUse = places.spans.find((span) => indexHolding(lexed.tokens, span) >= 0);
    if (joined.kind === 'refused' || !firstUse) return joined;
    const code = withoutComments(places.text, lexed.comments);
    const unreachable = idiom.unreachable?.find(({ sign }) => sign.test(code));
    if (unreachable) return { kind: 'refused', reason: unreachable.why };
    const needs = needEdits(code, lexed, idiom.needs ?? [], firstUse.start);
    return 'kind' in needs ? refuseAt(places.text, needs) : { ...joined, edits: [...needs, ...joined.edits] };
  };
}

/** Offsets stay what they are. */
function withoutComments(text: string, comments: readonly Span[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of comments) {
    pieces.push(text.slice(position, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    position = end;
  }
  return pieces.join('') + text.slice(position);
}

function rewriteToken(places: Places, lexed: LexedCode, index: number, idiom: CodeIdiom): Rewritten | Obstacle {
  const literal = lexed.literals.get(index);
  const token = lexed.tokens[index];
  if (!literal || !token?.inside) {
    const why = token?.kind === 'opaque' ? idiom.lexicon.opaqueWhy : undefined;
    return obstacleIn(places, why ?? 'the value does not stand in a string there');
  }
  if (literal.form.refused !== undefined) return obstacleIn(places, literal.form.refused);
  const parts = cut(places.text, token.inside, places.spans, escapingOf(places.text, literal, token.inside), literal.fields);
  if (!parts) return obstacleIn(places, unreadable);
  if (token.text === 'heredoc') return rewriteHeredoc(places, literal, parts, token.inside, idiom);
  const heads = headsAround(lexed.tokens, index);
  if (!heads) return obstacleIn(places, 'it is nested too deep');
  const restructured = restructuredHere(idiom, lexed, index, heads);
  if (restructured && !restructured.isFree(places.text)) return obstacleIn(places, restructured.rule.why);
  const why = restructured ? undefined : whyNotHere(places.text, lexed, index, heads, idiom.positions);
  if (why) return obstacleIn(places, why);
  const result = writeExpression(places, lexed, index, literal, parts, idiom);
  if (typeof result !== 'string') return obstacleIn(places, result.why);
  const span = { start: restructured ? (lexed.tokens[restructured.first]?.start ?? token.start) : token.start, end: token.end };
  const head = places.text.slice(span.start, token.start);
  const newText = restructured
    ? head.replace(restructured.rule.from, restructured.rule.to) + result + (restructured.rule.closing ?? '')
    : result;
  return {
    kind: 'rewritten',
    value: parts.value,
    edit: { span, newText: spaced(places.text, span, newText) },
  };
}

function escapingOf(text: string, { form }: Literal, inside: Span): Escaping {
  return form.margin ? withMargin(form.escaping, marginOf(text, inside, form.margin)) : form.escaping;
}

function rewriteHeredoc(
  places: Places,
  { form }: Literal,
  { value, rest }: Cut,
  inside: Span,
  { field }: CodeIdiom,
): Rewritten | Obstacle {
  if (form.longer !== 'field' || field === undefined) return obstacleIn(places, 'nothing can be put into a text of this kind');
  const newText = rest.map((runs) => runs.map(({ raw }) => raw).join('')).join(written(field, places.name));
  const whole = { start: 0, end: newText.length };
  if (form.margin && marginOf(newText, whole, form.margin) !== marginOf(places.text, inside, form.margin))
    return obstacleIn(places, 'the other lines would be indented otherwise');
  return { kind: 'rewritten', value, edit: { span: inside, newText } };
}

/** The new text of a literal, with brackets where its neighbours could tear it apart. */
function writeExpression(
  { text, name }: Places,
  lexed: LexedCode,
  index: number,
  literal: Literal,
  parts: Cut,
  idiom: CodeIdiom,
): string | { readonly why: string } {
  const isApart = !idiom.positions.sideBySide || !isSideBySide(lexed.tokens, index);
  const isWhole = isApart && parts.rest.length === 2 && parts.rest.every((runs) => decodedText(runs) === '');
  const held = isOwned(text, lexed, index, idiom) ? undefined : isWhole ? idiom.held?.whole : idiom.held?.joined;
  const deep = (template: string, more = ''): string => indented(text, lexed.tokens[index]?.start ?? 0, template, more);
  const expression = deep(written(idiom.expression, name), /^( *).*TEXT/m.exec(held ?? '')?.[1]);
  const longer = isWhole
    ? { kind: 'text' as const, text: expression, binding: idiom.binding }
    : writeLonger({ ...idiom, expression }, literal, parts, name);
  if (longer.kind === 'never') return longer;
  const result = held === undefined ? longer.text : deep(held).replace('TEXT', () => longer.text);
  const isLoose = held !== undefined || longer.binding === 'loose';
  return behindWord(lexed, index, idiom, isLoose && !isAlone(text, lexed, index) ? `(${result})` : result);
}

function behindWord(lexed: LexedCode, index: number, { behindWord }: CodeIdiom, text: string): string {
  const before = previous(lexed.tokens, index);
  const isTaken = behindWord && before?.kind === 'word' && !behindWord.unless.has(before.text) && text.startsWith('(');
  return isTaken ? behindWord.prefix + text : text;
}

function isOwned(text: string, { tokens }: LexedCode, index: number, { owned }: CodeIdiom): boolean {
  const token = tokens[index];
  if (!owned || !token) return false;
  return (
    owned.behind.test(text.slice(token.end, token.end + 40)) ||
    owned.before.test(text.slice(Math.max(0, token.start - 40), token.start))
  );
}

/** Whether nothing beside the expression binds at all. */
function isAlone(text: string, { tokens }: LexedCode, index: number): boolean {
  const before = previous(tokens, index)?.text ?? '\n';
  const next = following(tokens, index);
  // A word on another line starts another statement where no mark has to end one.
  const isApart = next?.kind === 'word' && !operators.has(next.text) && /[\r\n]/.test(text.slice(tokens[index]?.end, next.start));
  const after = next && !isApart ? next.text : '\n';
  return (
    ['=', ':=', '(', ',', '[', '{', ';', 'return', '=>', '\n'].includes(before) && [',', ')', ']', '}', ';', '\n'].includes(after)
  );
}

const operators: ReadonlySet<string> = new Set('and as eq if in instanceof is ne or unless x xor'.split(' '));

interface Found {
  readonly rule: Restructured;
  readonly first: number;
  readonly isFree: (text: string) => boolean;
}

/** Of a declaration that holds this string and nothing else. */
function restructuredHere(
  { restructured = [] }: CodeIdiom,
  { tokens }: LexedCode,
  index: number,
  heads: readonly Head[],
): Found | undefined {
  const own = heads[0];
  const after = tokens[index + 1];
  const isLast = !after || after.text === ';' || (after.text === '\n' && !goesOn(tokens[index], tokens[index + 2]));
  for (const rule of isLast && own ? restructured : []) {
    const found = rule.head.exec(`${heads[1]?.text ?? ''} ¦ ${own?.text ?? ''}`);
    if (!found || !own) continue;
    const name = found.groups?.['name'] ?? '';
    const isFree = (text: string): boolean => !rule.unless(name).test(text) && rule.only?.(name).test(text) !== false;
    return { rule, first: own.first, isFree };
  }
  return undefined;
}

/** A literal needs no space before it, but a name does. */
function spaced(text: string, { start }: Span, newText: string): string {
  return (/\w/.test(text[start - 1] ?? '') && /^\w/.test(newText) ? ' ' : '') + newText;
}

/** Further lines of an expression stand as deep as its first one, or deeper. */
function indented(text: string, start: number, template: string, more: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return template.replaceAll('\n', lineBreak + indentation + more);
}
