/** Template: a text with references in it, such as `postgres://app:ref+keychain://shop/DB_PASSWORD+@db/shop`. */

import type { Span } from '../text/span.ts';
import { formatReference, type Parsed, type Reference, readReference } from './reference.ts';

/** A reference's place in a text, with what is wrong with it if it cannot be read. */
export interface Located {
  readonly span: Span;
  readonly parsed: Parsed;
}

/** Literal text, or a reference whose value stands there. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference };

export type Template =
  | { readonly kind: 'template'; readonly parts: readonly Part[] }
  | { readonly kind: 'malformed'; readonly problem: string };

// A reference inside a longer text ends at white space, at a quote or bracket, or behind a `+`.
const embedded = /(?:secret)?ref\+[a-z][a-z0-9-]*:\/\/[^\s+"'`<>(){}[\],;\\]+\+?/g;

/** Every reference in `text`, in order. Linear: each repetition is over a class that excludes what may follow it. */
export function locateReferences(text: string): Located[] {
  const located: Located[] = [];
  for (const match of text.matchAll(embedded)) {
    const parsed = readReference(match[0]);
    if (parsed) located.push({ span: { start: match.index, end: match.index + match[0].length }, parsed });
  }
  return located;
}

/** The parts of a value, white space included: undefined when it holds no reference, a problem when one of them cannot be read. */
export function parseTemplate(text: string): Template | undefined {
  const whole = readReference(text);
  if (whole?.kind === 'reference') return { kind: 'template', parts: [whole] };
  const located = locateReferences(text);
  // A value that starts like a reference is meant to be one as a whole, unless a `+` says where it ends.
  const first = located[0];
  if (whole && !(first?.span.start === 0 && text[first.span.end - 1] === '+')) return whole;
  if (!first) return undefined;
  const parts: Part[] = [];
  let position = 0;
  for (const { span, parsed } of located) {
    if (parsed.kind === 'malformed') return parsed;
    if (span.start > position) parts.push({ kind: 'text', text: text.slice(position, span.start) });
    parts.push(parsed);
    position = span.end;
  }
  if (position < text.length) parts.push({ kind: 'text', text: text.slice(position) });
  return { kind: 'template', parts };
}

/** The reference as it must be written between the given texts of a template; undefined when they would change its meaning or lose theirs. */
export function embedReference(texts: readonly string[], reference: Reference): string | undefined {
  const written = formatReference(reference);
  const isAlone = texts.length === 2 && texts.every((text) => text === '');
  const embeddedText = isAlone ? written : `${written}+`;
  const wanted: Part[] = [];
  for (const [index, text] of texts.entries()) {
    if (index > 0) wanted.push({ kind: 'reference', reference });
    const own = parseTemplate(text);
    if (own?.kind === 'malformed') return undefined;
    if (text !== '') wanted.push(...(own?.parts ?? [{ kind: 'text', text } as const]));
  }
  const read = parseTemplate(texts.join(embeddedText));
  return read?.kind === 'template' && sameParts(read.parts, wanted) ? embeddedText : undefined;
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, index) => partKey(part) === partKey(b[index]));
}

function partKey(part: Part | undefined): string {
  return part?.kind === 'reference' ? formatReference(part.reference) : ` ${part?.text}`;
}
