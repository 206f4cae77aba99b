/** occurrences: how often a value stands in a text; the value goes nowhere. */

import type { Secret } from '../core/secret.ts';

/** Without overlap. */
export function occurrencesIn(text: string, secret: Secret): number {
  return text.split(secret.reveal()).length - 1;
}
