/** Rewriting JSON and JSON with comments: the string, or its part, becomes the reference in place. */

import { embedReference } from '../../reference/template.ts';
import { isLoaderVariable } from '../../reference/variable.ts';
import { indexHolding, type Span } from '../../text/span.ts';
import { javascriptString } from '../code/javascript-strings.ts';
import { lexJavaScript } from '../literals/javascript.ts';
import { cut, decodedText, type Escaping } from '../literals/literal.ts';
import type { Token } from '../literals/tokens.ts';
import {
  joinRewritten,
  type Obstacle,
  obstacle,
  obstacleIn,
  type Places,
  type Rewriting,
  type Rewritten,
  rewriteEach,
  templateOf,
} from '../rewriting.ts';
import { isLaunchEnvironment, pathOf } from './json-path.ts';

export function rewriteJson(places: Places): Rewriting {
  // Every JSON text with comments is lexed by JavaScript's rules as it stands.
  const { tokens, comments } = lexJavaScript(places.text, 'no-jsx');
  const done = rewriteEach(
    places,
    tokens,
    (inside, index) => rewriteString(inside, tokens, index),
    (place) => rewriteComment(places, comments, place),
  );
  const joined = joinRewritten(places.text, done);
  const isResolved = places.spans.every((span) => {
    const index = indexHolding(tokens, span);
    return index < 0 || isLaunchEnvironment(pathOf(places.text, tokens, index));
  });
  return joined.kind === 'refused' || isResolved ? joined : { ...joined, note: notResolved };
}

// Only the environment of a launch is resolved for the program that reads it.
const notResolved =
  'Whatever reads this file now finds the reference instead of the value, so let it take the value from its environment.';

function rewriteString(places: Places, tokens: readonly Token[], index: number): Rewritten | Obstacle {
  const { text, spans, reference } = places;
  const token = tokens[index];
  if (token?.kind !== 'string' || text[token.start] !== '"')
    return obstacleIn(places, 'the value does not stand in a string there');
  if (tokens[index + 1]?.text === ':') return obstacleIn(places, 'it is a key');
  const path = pathOf(text, tokens, index);
  if (isLaunchEnvironment(path) && isLoaderVariable(path.at(-1) ?? ''))
    return obstacleIn(places, 'no reference may be given to this variable');
  const parts = cut(text, token.inside ?? token, spans, jsonString);
  if (!parts) return obstacleIn(places, 'its escapes cannot be read for certain');
  const texts = parts.rest.map(decodedText).filter((rest) => rest !== undefined);
  const embedded = texts.length === parts.rest.length ? embedReference(texts, reference) : undefined;
  if (embedded === undefined) return obstacleIn(places, 'the text around it would run into the reference');
  // A reference needs no escape in JSON.
  const newText = parts.rest.map((runs) => runs.map(({ raw }) => raw).join('')).join(embedded);
  return {
    kind: 'rewritten',
    value: parts.value,
    edit: { span: token.inside ?? token, newText },
    ...templateOf(texts, embedded),
  };
}

const jsonString: Escaping = {
  pattern: /\\(?:u[\dA-Fa-f]{4}|[\s\S])/g,
  decode: (sequence) => (/^\\(?:["\\/bfnrt]|u.{4})$/.test(sequence) ? javascriptString.decode(sequence) : undefined),
};

function rewriteComment({ text, reference }: Places, comments: readonly Span[], span: Span): Rewritten | Obstacle {
  if (indexHolding(comments, span) < 0) return obstacle(span.start, 'the value does not stand in a string there');
  const isAlone = text[span.start - 1] === '"' && text[span.end] === '"';
  const newText = embedReference(isAlone ? ['', ''] : ['-', '-'], reference);
  if (newText === undefined) return obstacle(span.start, 'the text around it would run into the reference');
  return { kind: 'rewritten', value: text.slice(span.start, span.end), edit: { span, newText } };
}
