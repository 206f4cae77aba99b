/** Rewriting env files: the value, or its part of a longer one, becomes the reference in place. */

import { embedReference } from '../../reference/template.ts';
import { isLoaderVariable, isVariableName } from '../../reference/variable.ts';
import { indexHolding, type Span } from '../../text/span.ts';
import { cut, type Escaping, type Run } from '../literals/literal.ts';
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
import { type EnvEntry, type Quote, readEnvEntries } from './env-entries.ts';

export function rewriteDotenv(places: Places): Rewriting {
  const { entries, comments } = readEnvEntries(places.text);
  const clear = entries.filter((entry): entry is ClearEntry => entry.inside !== undefined);
  const done = rewriteEach(
    places,
    clear.map(({ inside }) => inside),
    (within, index) => rewriteEntry(within, clear[index]),
    (place) => rewriteOutside(places, comments, place),
  );
  return joinRewritten(places.text, done);
}

type ClearEntry = EnvEntry & { readonly inside: Span };

function rewriteEntry(places: Places, entry: ClearEntry | undefined): Rewritten | Obstacle {
  if (!entry) return obstacleIn(places, outside);
  const { name, inside, quote } = entry;
  const { text, spans, reference } = places;
  if (!isVariableName(name) || isLoaderVariable(name))
    return obstacleIn(places, `no reference may be given to a variable named ${name}`);
  const parts = cut(text, inside, spans, escapings[quote]);
  if (!parts || (quote !== "'" && parts.value.includes('${')))
    return obstacleIn(places, 'programs differ in how they read this value');
  if (quote === '"' && spans.some(({ start }) => text[start - 1] === '\\'))
    return obstacleIn(places, 'the backslash before it would change the reference');
  const texts = parts.rest.map(textOf);
  const embedded = embedReference(texts, reference);
  if (embedded === undefined) return obstacleIn(places, 'the text around it would run into the reference');
  const newText = parts.rest.map((runs) => runs.map(({ raw }) => raw).join('')).join(embedded);
  // Only a pointer has a `#`, which would start a comment in a value without quotes.
  const rewritten = { kind: 'rewritten', value: parts.value, ...templateOf(texts, embedded) } as const;
  if (quote !== '' || !newText.includes('#')) return { ...rewritten, edit: { span: inside, newText } };
  if (/["\\$]/.test(newText)) return obstacleIn(places, 'the line would need quotes that change the rest of its value');
  return { ...rewritten, edit: { span: inside, newText: `"${newText}"` } };
}

/** What every well-known reader of env files agrees on; a backslash before anything else is read differently. */
const escapings: Readonly<Record<Quote, Escaping>> = {
  '"': { pattern: /\\[\s\S]|\r\n?/g, decode: (sequence) => ({ '\\n': '\n', '\\r': '\r', '\r\n': '\n', '\r': '\n' })[sequence] },
  "'": { pattern: /\\[\\'"`]|\r\n?/g, decode: (sequence) => (sequence.startsWith('\r') ? '\n' : undefined) },
  '`': { pattern: /\\[\\'"`]|\r\n?/g, decode: (sequence) => (sequence.startsWith('\r') ? '\n' : undefined) },
  '': { pattern: /(?!)/g, decode: (sequence) => sequence },
};

function textOf(runs: readonly Run[]): string {
  return runs.map(({ raw, text }) => text ?? raw).join('');
}

const outside = 'the value does not stand behind a variable there';

/** A line that is commented out gets the reference as well; nothing reads it. */
function rewriteOutside({ text, reference }: Places, comments: readonly Span[], span: Span): Rewritten | Obstacle {
  if (indexHolding(comments, span) < 0) return obstacle(span.start, outside);
  const isAlone = /^$|[\s="'`#]/.test(text[span.start - 1] ?? '') && /^$|[\s"'`]/.test(text[span.end] ?? '');
  const texts = isAlone ? ['', ''] : ['-', '-'];
  const newText = embedReference(texts, reference);
  if (newText === undefined) return obstacle(span.start, 'the text around it would run into the reference');
  return { kind: 'rewritten', value: text.slice(span.start, span.end), edit: { span, newText } };
}
