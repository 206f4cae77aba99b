/** values: every value that a test makes is remembered, so that the harness can look for it in what the server sent. */

import { expandTemplate } from '../../samples/templates.ts';

const made = new Set<string>();

/** A value of the template's format, the same one for the same seed. */
export function value(template: string, seed?: number): string {
  const expanded = expandTemplate(template, seed);
  made.add(expanded);
  return expanded;
}

export function madeValues(): ReadonlySet<string> {
  return made;
}
