/** candidate: what may become a finding, made of a match where its rule asks for no more. */

import type { Span } from '../../text/span.ts';
import { nameBefore } from '../assignments/name-before.ts';
import type { Shape } from '../assignments/shape.ts';
import { isNameInStatement } from '../assignments/surroundings/same-word.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Met } from './search.ts';

/** The value stays in here for the checks that follow and goes no further. */
export interface Candidate {
  readonly by: CompiledRule;
  /** Where the match begins, or the keyword in the name: on what stands round here within the rule's sight, and on nothing else, it depends. */
  readonly at: number;
  readonly span: Span;
  readonly value: string;
  /** The name that the value is given to, where there is one. */
  readonly name?: string;
  /** The kind of its place, where a reader or the rule tells. */
  readonly shape?: Shape;
}

/** Undefined where the rule asks for more than the match. */
export function toCandidate(by: CompiledRule, text: string, { start: at, secret }: Met): Candidate | undefined {
  if (secret.end === secret.start) return undefined;
  const name = nameBefore(text, secret.start);
  if (by.rule.near && !standsNear(by.rule.near, text, secret.start, name)) return undefined;
  const { start, end } = secret;
  const { shape } = by.rule;
  if (shape === 'statement' && isNameInStatement(text, secret)) return undefined;
  return {
    by,
    at,
    span: secret,
    value: text.slice(start, end),
    ...(name === undefined ? {} : { name }),
    ...(shape ? { shape } : {}),
  };
}

export function standsNear(words: readonly string[], text: string, start: number, name = ''): boolean {
  const before = `${text.slice(Math.max(0, start - 200), start)} ${name}`.toLowerCase();
  return words.some((word) => before.includes(word));
}
