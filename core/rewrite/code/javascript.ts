/** Rewriting JavaScript and TypeScript: the literal that holds the value becomes, or takes in, `process.env.NAME`. */

import { indexHolding, type Span } from '../../text/span.ts';
import { type Idiom, written } from '../idioms/idiom.ts';
import { lexJavaScript } from '../literals/javascript.ts';
import { endsOperand } from '../literals/javascript-operands.ts';
import { glueOf, joinStrings, withGlue, withoutGlue } from '../literals/joined.ts';
import { type Cut, cut, isWhole } from '../literals/literal.ts';
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
import { whyBrowser } from './browser.ts';
import { rewriteComment } from './comment.ts';
import { whyNoAwait } from './javascript-await.ts';
import { otherProcess } from './javascript-bindings.ts';
import { importEdits } from './javascript-import.ts';
import { isValuePlace, whyNoValue } from './javascript-position.ts';
import { asTemplateText, javascriptString, javascriptTemplate, jsxAttribute } from './javascript-strings.ts';
import { whyTorn } from './torn.ts';

export function javascriptRewriter(idiom: Idiom, syntax: 'jsx' | 'no-jsx'): Rewriter {
  return (places) => {
    const { tokens: read, comments } = lexJavaScript(places.text, syntax);
    const tokens = joinStrings(places.text, read, places.spans, '+');
    const shown = written(idiom.shown, places.name);
    const done = rewriteEach(
      places,
      tokens,
      (inside, index) => rewriteToken(inside, tokens, index, idiom),
      (place) => rewriteComment(places, comments, place, shown),
    );
    const isRead = places.spans.some((span) => indexHolding(tokens, span) >= 0);
    const browser = isRead ? whyBrowser(places.text, comments) : undefined;
    if (browser !== undefined) return { kind: 'refused', reason: browser };
    const other = isRead ? otherProcess(places.text, tokens) : undefined;
    const joined = joinRewritten(
      places.text,
      other ? [...done, obstacle(other.start, '"process" gets another meaning there')] : done,
    );
    const firstUse = places.spans.find((span) => indexHolding(tokens, span) >= 0)?.start;
    if (joined.kind === 'refused' || firstUse === undefined || !idiom.imports) return joined;
    const imports = importEdits({ text: places.text, tokens, path: places.path, firstUse }, idiom.imports);
    return 'kind' in imports ? refuseAt(places.text, imports) : { ...joined, edits: [...imports, ...joined.edits] };
  };
}

function rewriteToken(places: Places, tokens: readonly Token[], index: number, idiom: Idiom): Rewritten | Obstacle {
  const token = tokens[index];
  const late = idiom.waits ? whyNoAwait(places.text, tokens, index, places.path) : undefined;
  if (late !== undefined) return obstacleIn(places, late);
  switch (token?.kind) {
    case 'string':
      return rewriteString(places, tokens, index, token, idiom);
    case 'chunk':
      return rewriteChunk(places, tokens, index, token, idiom);
    case 'attribute':
      return rewriteAttribute(places, token, idiom);
    default:
      return obstacleIn(places, 'the value does not stand in a string there');
  }
}

function rewriteString(
  places: Places,
  tokens: readonly Token[],
  index: number,
  token: Token,
  idiom: Idiom,
): Rewritten | Obstacle {
  const why = whyNoValue(tokens, index, index) ?? whyTorn(tokens, index, { operator: '+' });
  if (why) return obstacleIn(places, why);
  const glue = glueOf(places.text, token, '+');
  const found = cut(places.text, token.inside ?? token, places.spans, withGlue(javascriptString, glue));
  if (!found) return obstacleIn(places, unreadable);
  const parts = withoutGlue(found, glue);
  const quote = places.text[token.start] === '"' ? '"' : "'";
  const newText = isWhole(parts) ? written(idiom.expression, places.name, quote) : longer(parts, idiom, places.name);
  if (newText === undefined) return obstacleIn(places, onlyWhole);
  return { kind: 'rewritten', value: parts.value, edit: { span: token, newText: spaced(places.text, token, newText) } };
}

function rewriteChunk(places: Places, tokens: readonly Token[], index: number, token: Token, idiom: Idiom): Rewritten | Obstacle {
  const owner = token.opener;
  if (endsOperand(tokens, owner - 1)) return obstacleIn(places, 'the function that tags this template sees how it is written');
  const parts = cut(places.text, token, places.spans, javascriptTemplate);
  if (!parts) return obstacleIn(places, unreadable);
  const end = tokens[index + 1];
  if (isWhole(parts) && index === owner + 1 && end?.mate === owner) {
    const why = whyNoValue(tokens, owner, index + 1);
    if (why) return obstacleIn(places, why);
    const span = { start: token.start - 1, end: end.end };
    return {
      kind: 'rewritten',
      value: parts.value,
      edit: { span, newText: spaced(places.text, span, written(idiom.expression, places.name)) },
    };
  }
  if (!isValuePlace(tokens, owner)) return obstacleIn(places, 'no other expression can stand in its place for certain');
  if (idiom.field === undefined) return obstacleIn(places, onlyWhole);
  const newText = parts.rest.map((runs) => runs.map(({ raw }) => raw).join('')).join(written(idiom.field, places.name));
  return { kind: 'rewritten', value: parts.value, edit: { span: token, newText } };
}

function rewriteAttribute(places: Places, token: Token, idiom: Idiom): Rewritten | Obstacle {
  const parts = cut(places.text, token.inside ?? token, places.spans, jsxAttribute);
  if (!parts || parts.rest.flat().some(({ kind }) => kind === 'escape')) return obstacleIn(places, unreadable);
  const newText = isWhole(parts) ? written(idiom.expression, places.name) : longer(parts, idiom, places.name);
  if (newText === undefined) return obstacleIn(places, onlyWhole);
  return { kind: 'rewritten', value: parts.value, edit: { span: token, newText: `{${newText}}` } };
}

/** As a template, where the lookup may stand in one. */
function longer(parts: Cut, { field }: Idiom, name: string): string | undefined {
  return field && `\`${parts.rest.map(asTemplateText).join(written(field, name))}\``;
}

const onlyWhole = 'it is a part of a longer string';
const unreadable = 'its escapes cannot be read for certain';

/** A literal needs no space around it, but a name does: `return'x'`, `'x'in y`, and `'x'===y` behind a `!`. */
function spaced(text: string, { start, end }: Span, newText: string): string {
  const before = /[\w$]/.test(text[start - 1] ?? '') ? ' ' : '';
  const after = /[\w$=]/.test(text[end] ?? '') && /[\w!]$/.test(newText) ? ' ' : '';
  return before + newText + after;
}
