/** Rewriting Python: the literal that holds the value becomes, or takes in, a lookup such as `os.environ["NAME"]`, and the imports it needs are added. */

import { indexHolding, type Span } from '../../text/span.ts';
import { type Idiom, written } from '../idioms/idiom.ts';
import { glueOf, joinStrings, withGlue, withoutGlue } from '../literals/joined.ts';
import { type Cut, cut, isWhole } from '../literals/literal.ts';
import { lexPython, openingOf } from '../literals/python.ts';
import type { Token } from '../literals/tokens.ts';
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
import { rewriteComment } from './comment.ts';
import { importEdits } from './python-import.ts';
import { whyNoValue } from './python-position.ts';
import { asFieldText, pythonEscaping } from './python-strings.ts';
import { backwards } from './walk.ts';

export function pythonRewriter(idiom: Idiom): Rewriter {
  return (places) => {
    const { tokens: read, comments } = lexPython(places.text);
    const tokens = joinStrings(places.text, read, places.spans, '');
    const shown = written(idiom.shown, places.name);
    const done = rewriteEach(
      places,
      tokens,
      (inside, index) => rewriteToken(inside, tokens, index, idiom),
      (place) => rewriteComment(places, comments, place, shown),
    );
    const joined = joinRewritten(places.text, done);
    const firstUse = places.spans.find((span) => indexHolding(tokens, span) >= 0);
    if (joined.kind === 'refused' || !firstUse) return joined;
    const imports = importEdits(places.text, tokens, idiom.imports ?? [], firstUse.start);
    return 'kind' in imports ? refuseAt(places.text, imports) : { ...joined, edits: [...imports, ...joined.edits] };
  };
}

function rewriteToken(places: Places, tokens: readonly Token[], index: number, idiom: Idiom): Rewritten | Obstacle {
  const token = tokens[index];
  if (token?.kind === 'string') return rewriteString(places, tokens, index, token, idiom);
  if (token?.kind === 'chunk') return rewriteChunk(places, tokens, index, token, idiom);
  return obstacleIn(places, 'the value does not stand in a string there');
}

function rewriteString(
  places: Places,
  tokens: readonly Token[],
  index: number,
  token: Token,
  idiom: Idiom,
): Rewritten | Obstacle {
  const first = startOfAdjacent(tokens, index);
  const why = whyNoValue(tokens, first);
  if (why) return obstacleIn(places, why);
  const { prefix, quotes } = openingOf(places.text, token);
  const glue = glueOf(places.text, token, '');
  const found = cut(places.text, token.inside ?? token, places.spans, withGlue(pythonEscaping(prefix), glue));
  if (!found) return obstacleIn(places, unreadable);
  const parts = withoutGlue(found, glue);
  const isAlone = first === index && !isText(tokens[index + 1]);
  if (isWhole(parts) && goesOnBeside(places.text, tokens, index)) return obstacleIn(places, 'it goes on in the string beside it');
  const newText = prefix.includes('b')
    ? bytesText(parts, isAlone, places.name, idiom)
    : plainText(parts, isAlone, prefix, quotes, places.name, idiom);
  if (newText === undefined) return obstacleIn(places, prefix.includes('b') ? 'it is a part of bytes' : onlyWhole);
  return { kind: 'rewritten', value: parts.value, edit: { span: token, newText: spaced(places.text, token, newText) } };
}

function plainText(parts: Cut, isAlone: boolean, prefix: string, quotes: string, name: string, idiom: Idiom): string | undefined {
  if (isWhole(parts) && isAlone) return written(idiom.expression, name);
  if (idiom.field === undefined) return undefined;
  // Before Python 3.12 a field must not hold the quote that encloses the string.
  const field = written(idiom.field, name, quotes.startsWith('"') ? "'" : '"');
  return `${prefix.includes('r') ? 'rf' : 'f'}${quotes}${parts.rest.map(asFieldText).join(field)}${quotes}`;
}

function bytesText(parts: Cut, isAlone: boolean, name: string, idiom: Idiom): string | undefined {
  return isWhole(parts) && isAlone ? `${written(idiom.expression, name)}.encode()` : undefined;
}

function rewriteChunk(places: Places, tokens: readonly Token[], index: number, token: Token, idiom: Idiom): Rewritten | Obstacle {
  const opener = tokens[token.opener];
  if (!opener) return obstacleIn(places, unreadable);
  const first = startOfAdjacent(tokens, token.opener);
  const why = whyNoValue(tokens, first);
  if (why) return obstacleIn(places, why);
  const { prefix, quotes } = openingOf(places.text, opener);
  if (prefix.includes('t')) return obstacleIn(places, 'a template string hands its parts on one by one');
  const parts = cut(places.text, token, places.spans, pythonEscaping(prefix));
  if (!parts) return obstacleIn(places, unreadable);
  const end = tokens[index + 1];
  if (
    isWhole(parts) &&
    index === token.opener + 1 &&
    end?.mate === token.opener &&
    first === token.opener &&
    !isText(tokens[index + 2])
  ) {
    const span = { start: opener.start, end: end.end };
    return {
      kind: 'rewritten',
      value: parts.value,
      edit: { span, newText: spaced(places.text, span, written(idiom.expression, places.name)) },
    };
  }
  if (idiom.field === undefined) return obstacleIn(places, onlyWhole);
  const field = written(idiom.field, places.name, quotes.startsWith('"') ? "'" : '"');
  const newText = parts.rest.map((runs) => runs.map(({ raw }) => raw).join('')).join(field);
  return { kind: 'rewritten', value: parts.value, edit: { span: token, newText } };
}

/** Adjacent strings are one value: the index of the first of them. */
function startOfAdjacent(tokens: readonly Token[], index: number): number {
  let first = index;
  for (const at of backwards(tokens, index)) {
    const mate = tokens[at]?.mate ?? -1;
    if (!isText(tokens[at])) break;
    first = mate >= 0 ? mate : at;
  }
  return first;
}

/** Whether the string before or behind this one is a piece of the same word, as of one credential in two lines, and no further copy of it. */
function goesOnBeside(text: string, tokens: readonly Token[], index: number): boolean {
  const [own, ...others] = [tokens[index], tokens[index - 1], tokens[index + 1]].map((one) =>
    one?.kind === 'string' && one.inside ? text.slice(one.inside.start, one.inside.end) : '',
  );
  return others.some((other) => other !== own && /^[\w+/=-]{4,}$/.test(other));
}

/** A string, or either delimiter of an f-string outside of it. */
function isText(token: Token | undefined): boolean {
  return token?.kind === 'string' || token?.text === '`';
}

const onlyWhole = 'it is a part of a longer string';

const unreadable = 'its escapes cannot be read for certain';

/** `return'x'` needs no space, `return os.environ` does. */
function spaced(text: string, { start }: Span, newText: string): string {
  return (/\w/.test(text[start - 1] ?? '') ? ' ' : '') + newText;
}
