/** Rewriting a language that is described as data: the literal that holds the value becomes, or takes in, an environment lookup. */

import { indexHolding, type Span } from '../../text/span.ts';
import type { CodeIdiom } from '../idioms/code-idiom.ts';
import { written } from '../idioms/idiom.ts';
import { withMargin } from '../literals/escapes.ts';
import { type LexedCode, type Literal, lexCode } from '../literals/lex-code.ts';
import { type Cut, cut, type Escaping } from '../literals/literal.ts';
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
import { operatorOf, withChains } from './chains.ts';
import { whyNotHere } from './code-position.ts';
import { rewriteComment } from './comment.ts';
import { writeExpression } from './expression.ts';
import { headsAround } from './heads.ts';
import { unreadable } from './longer.ts';
import { needEdits } from './needs.ts';
import { outOfGroup } from './out-of-group.ts';
import { restructuredHere } from './restructured.ts';
import { whyTorn } from './torn.ts';

export function codeRewriter(general: CodeIdiom): Rewriter {
  return (places) => {
    const lexed = withChains(places.text, lexCode(places.text, general.lexicon), places.spans, general);
    const code = withoutComments(places.text, lexed.comments);
    const idiom = suited(general, places.text, code);
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
    const unreachable = idiom.unreachable?.find(({ sign }) => sign.test(code));
    if (unreachable) return { kind: 'refused', reason: unreachable.why };
    const needs = needEdits(code, lexed, idiom.needs ?? [], firstUse.start);
    return 'kind' in needs ? refuseAt(places.text, needs) : { ...joined, edits: [...needs, ...joined.edits] };
  };
}

function suited(idiom: CodeIdiom, text: string, code: string): CodeIdiom {
  const { changeable } = idiom;
  const isChanged = changeable?.sign.test(code) && !changeable.unless.test(text);
  return changeable && isChanged ? { ...idiom, expression: changeable.expression } : idiom;
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
  const torn = whyTorn(lexed.tokens, index, { operator: operatorOf(idiom), ...idiom.joined });
  if (torn) return obstacleIn(places, torn);
  if (token.text === 'heredoc') return rewriteHeredoc(places, literal, parts, token.inside, idiom);
  const heads = headsAround(lexed.tokens, index);
  if (!heads) return obstacleIn(places, 'it is nested too deep');
  const group = outOfGroup(places.text, lexed.tokens, index, heads, idiom);
  if (group?.kind === 'obstacle') return group;
  const restructured = restructuredHere(idiom, lexed, index, heads);
  if (restructured && !restructured.isFree(places.text)) return obstacleIn(places, restructured.rule.why);
  const why = restructured || group ? undefined : whyNotHere(places.text, lexed, index, heads, idiom.positions);
  if (why) return obstacleIn(places, why);
  const result = writeExpression(places, lexed, index, literal, parts, idiom, group?.span.end);
  if (typeof result !== 'string') return obstacleIn(places, result.why);
  if (group)
    return { kind: 'rewritten', value: parts.value, edit: { span: group.span, newText: group.before + result + group.behind } };
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

/** A literal needs no space before it, but a name does. */
function spaced(text: string, { start }: Span, newText: string): string {
  return (/\w/.test(text[start - 1] ?? '') && /^\w/.test(newText) ? ' ' : '') + newText;
}
