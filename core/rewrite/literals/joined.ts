/** Joined: several strings with only a joint between them as one token, whose joints stand for nothing. */

import { indexHolding, type Span } from '../../text/span.ts';
import type { Cut, Escaping } from './literal.ts';
import type { Token } from './tokens.ts';

/** The strings from `first` to `last` as one, whose text is `joined` where an operator joins them. */
export function oneToken(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const [start, end] = [tokens[first], tokens[last]];
  if (!start?.inside || !end?.inside) return tokens;
  const isByOperator = tokens.slice(first, last).some(({ kind, text }) => kind === 'punctuation' && text !== '\n');
  const text = isByOperator ? 'joined' : start.text;
  const whole: Token = { ...start, text, end: end.end, inside: { start: start.inside.start, end: end.inside.end } };
  const moved = (index: number): number => (index > last ? index - (last - first) : index);
  const kept = tokens.map((token) => ({ ...token, opener: moved(token.opener), mate: moved(token.mate) }));
  return [...kept.slice(0, first), whole, ...kept.slice(last + 1)];
}

/** `glue` is the pattern of a closing mark, a joint and an opening mark. */
export function withGlue({ pattern, decode }: Escaping, glue: string): Escaping {
  const isGlue = new RegExp(`^(?:${glue})$`);
  return {
    pattern: new RegExp(`${glue}|${pattern.source}`, 'g'),
    decode: (sequence) => (isGlue.test(sequence) ? '' : decode(sequence)),
  };
}

/** What is left of strings that were joined, as the text of one. */
export function withoutGlue({ value, rest }: Cut, glue: string): Cut {
  const isGlue = new RegExp(`^(?:${glue})$`);
  return { value, rest: rest.map((runs) => runs.filter(({ raw }) => !isGlue.test(raw))) };
}

/** For each place that reaches over several plain strings with the same opening and only `joint` between them: the one token. */
export function joinStrings(text: string, tokens: readonly Token[], places: readonly Span[], joint: string): readonly Token[] {
  return places.reduce((read, place) => {
    if (indexHolding(read, place) >= 0) return read;
    const first = read.findIndex(({ end }) => end > place.start);
    const last = read.findLastIndex(({ start }) => start < place.end);
    const opening = openingOf(text, read[first]);
    // A string's own mark is empty, and so is the joint where strings stand side by side.
    const strings = read
      .slice(first, last + 1)
      .filter(({ kind, text: mark }) => kind === 'string' || (mark !== joint && mark !== '\n'));
    const isJoined = strings.every((string, index) => {
      const before = strings[index - 1];
      const between = before ? text.slice(before.end, string.start).trim() : joint;
      return string.kind === 'string' && openingOf(text, string) === opening && between === joint;
    });
    const isWhole = first >= 0 && last > first && opening !== '' && isJoined;
    return isWhole ? oneToken(read, first, last) : read;
  }, tokens);
}

/** The glue between strings with the opening of this one. */
export function glueOf(text: string, token: Token, joint: string): string {
  const opening = openingOf(text, token);
  return `${quoted(opening.replace(/^\w+/, ''))}\\s*${quoted(joint)}\\s*${quoted(opening)}`;
}

function openingOf(text: string, token: Token | undefined): string {
  return token?.inside ? text.slice(token.start, token.inside.start) : '';
}

export function quoted(mark: string): string {
  return mark.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
}
