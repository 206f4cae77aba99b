/** unused: ignore comments that silence nothing, and which rule one of them may have meant. */

import { nearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import type { Ignore } from './ignore-comments.ts';

/** Where the comment stands. */
export interface UnusedIgnore extends Span {
  readonly misspelt?: Misspelt;
}

export interface Misspelt {
  /** There is no rule of this name. */
  readonly rule: string;
  /** There is one of this. */
  readonly meant: string;
}

/** `ids` are those of the rules that there are. */
export function describeUnused(ignores: readonly Ignore[], ids: () => readonly string[]): UnusedIgnore[] {
  return ignores.map(({ span, rules }, at) => {
    const misspelt = rules.length > 0 && at < mostAsked ? findMisspelt(rules, ids()) : undefined;
    return { ...span, ...(misspelt && { misspelt }) };
  });
}

/** Of one text: more of them are no slips of a hand, and comparing with every rule takes its time. */
const mostAsked = 20;

/** A person may say why behind the ids, so that only what is nearly one was meant to be one. */
function findMisspelt(rules: readonly string[], ids: readonly string[]): Misspelt | undefined {
  for (const rule of rules.slice(0, 3)) {
    const meant = ids.includes(rule) ? undefined : nearest(rule, ids);
    if (meant !== undefined) return { rule, meant };
  }
  return undefined;
}

/** The end of a sentence such as "This comment silences nothing". */
export function askWhatWasMeant({ misspelt }: { readonly misspelt?: Misspelt }): string {
  return misspelt ? `, as there is no rule "${misspelt.rule}". Did you mean "${misspelt.meant}"?` : '.';
}
