/** unused: ignore comments that silence nothing, and what one of them may have meant. */

import { detached } from '../../text/detached.ts';
import { nearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import type { Ignore } from './ignore-comments.ts';
import { type NearMiss, withoutComments } from './near-misses.ts';

/** Where the comment stands. */
export interface UnusedIgnore extends Span {
  readonly misspelt?: Misspelt;
}

export interface Misspelt {
  /** There is no rule of this name; not given where the comment as a whole is none. */
  readonly rule?: string;
  /** There is one of this; or the comment that would do what was meant, or the command where no comment can. */
  readonly meant: string;
}

/** `ids` are those of the rules that there are. In the order of the text. */
export function describeUnused(
  ignores: readonly Ignore[],
  near: readonly NearMiss[],
  ids: () => readonly string[],
): UnusedIgnore[] {
  const missed = new Map(near.map(({ start, meant }) => [start, { meant }]));
  const unused = ignores.map(({ span, rules }, at): UnusedIgnore => {
    const rule = rules.length > 0 && at < mostAsked ? findMisspelt(rules, ids()) : undefined;
    const misspelt = rule ?? missed.get(span.start);
    missed.delete(span.start);
    return { ...span, ...(misspelt && { misspelt }) };
  });
  const others = near.flatMap(({ start, end, meant }) => (missed.has(start) ? [{ start, end, misspelt: { meant } }] : []));
  return others.length === 0 ? unused : [...unused, ...others].toSorted((a, b) => a.start - b.start);
}

/** Of one text: more of them are no slips of a hand, and comparing with every rule takes its time. */
const mostAsked = 20;

/** A person may say why behind the ids, so that only what is nearly one was meant to be one. */
function findMisspelt(rules: readonly string[], ids: readonly string[]): Misspelt | undefined {
  for (const rule of rules.slice(0, 3)) {
    const meant = ids.includes(rule) ? undefined : nearest(rule, ids);
    if (meant !== undefined) return { rule: detached(rule), meant };
  }
  return undefined;
}

/** The end of a sentence such as "This comment silences nothing". */
export function askWhatWasMeant({ misspelt }: { readonly misspelt?: Misspelt }): string {
  if (!misspelt) return '.';
  const { rule, meant } = misspelt;
  const why = meant === withoutComments ? ', as this kind of file has no comments' : '';
  return `${rule === undefined ? why : `, as there is no rule "${rule}"`}. Did you mean "${meant}"?`;
}
