/** Literal: the inside of a string as it is written, and what its escapes stand for. */

import { contains, type Span } from '../../text/span.ts';

/** Characters as written and what they stand for: an escape, or a run without any. */
export interface Run {
  readonly kind: 'plain' | 'escape' | 'field';
  readonly raw: string;
  /** Undefined for an escape that is malformed or not understood. */
  readonly text: string | undefined;
}

/** How a kind of literal is read: a global pattern that matches every escape, and what a match stands for. */
export interface Escaping {
  readonly pattern: RegExp;
  readonly decode: (sequence: string) => string | undefined;
}

/** A literal's inside, taken apart at the places where the value stands. */
export interface Cut {
  readonly value: string;
  /** What stands before, between and behind the values: always one more than there are values. */
  readonly rest: readonly (readonly Run[])[];
}

/**
 * Undefined when a place leaves the inside or cuts an escape or a field in two, the value cannot be read, or the places hold
 * different values. A field, which is code, counts as an escape that is not understood. Linear.
 */
export function cut(
  text: string,
  inside: Span,
  places: readonly Span[],
  escaping: Escaping,
  fields: readonly Span[] = [],
): Cut | undefined {
  if (places.some((place) => !contains(inside, place))) return undefined;
  const escapes = findEscapes(text, inside, escaping, fields);
  let next = 0;
  /** The runs up to `end`; undefined when an escape reaches beyond it. */
  const take = (start: number, end: number): Run[] | undefined => {
    const runs: Run[] = [];
    let position = start;
    for (let found = escapes[next]; found && found.start < end; found = escapes[++next]) {
      if (found.start > position) runs.push(plain(text.slice(position, found.start)));
      runs.push(found.run);
      position = found.start + found.run.raw.length;
    }
    if (position > end) return undefined;
    if (position < end) runs.push(plain(text.slice(position, end)));
    return runs;
  };
  const rest: Run[][] = [];
  let value: string | undefined;
  let position = inside.start;
  for (const place of places) {
    const before = take(position, place.start);
    const runs = before && take(place.start, place.end);
    const decoded = runs && decodedText(runs);
    if (!before || decoded === undefined || (value !== undefined && decoded !== value)) return undefined;
    rest.push(before);
    value = decoded;
    position = place.end;
  }
  const behind = take(position, inside.end);
  return behind && value !== undefined ? { value, rest: [...rest, behind] } : undefined;
}

/** What the runs stand for; undefined when one of them cannot be read. */
export function decodedText(runs: readonly Run[]): string | undefined {
  let result = '';
  for (const { text } of runs) {
    if (text === undefined) return undefined;
    result += text;
  }
  return result;
}

/** Whether the literal holds the value once and nothing else. */
export function isWhole({ rest }: Cut): boolean {
  return rest.length === 2 && rest.every((runs) => runs.length === 0);
}

function plain(raw: string): Run {
  return { kind: 'plain', raw, text: raw };
}

function findEscapes(
  text: string,
  { start, end }: Span,
  { pattern, decode }: Escaping,
  fields: readonly Span[],
): { start: number; run: Run }[] {
  const found: { start: number; run: Run }[] = [];
  let position = start;
  const readUpTo = (border: number): void => {
    for (const match of text.slice(position, border).matchAll(pattern))
      found.push({ start: position + match.index, run: { kind: 'escape', raw: match[0], text: decode(match[0]) } });
  };
  for (const field of fields) {
    readUpTo(field.start);
    found.push({ start: field.start, run: { kind: 'field', raw: text.slice(field.start, field.end), text: undefined } });
    position = field.end;
  }
  readUpTo(end);
  return found;
}
