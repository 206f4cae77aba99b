/** env-lines: the lines that an env file and its example get for the names of what is moved; pure. */

import type { Reference } from '../../core/reference/reference.ts';
import { planExample, planMapping } from '../../core/rewrite/env-file.ts';
import { applyEdits } from '../../core/text/span.ts';
import type { Step } from './plan-file.ts';

export interface Mapped {
  readonly name: string;
  readonly reference: Reference;
}

export function mappedBy(steps: readonly Step[]): readonly Mapped[] {
  return steps.flatMap(({ variable, reference }) => (variable === undefined ? [] : [{ name: variable, reference }]));
}

/** `before` is undefined where there is no file. Or the name that stands for something else. */
export function withMappings(
  before: string | undefined,
  mapped: readonly Mapped[],
): { readonly text: string | undefined } | { readonly taken: string } {
  let text = before;
  for (const { name, reference } of mapped) {
    const mapping = planMapping(text, name, reference);
    if (mapping.kind === 'taken') return { taken: name };
    if (mapping.kind === 'add') text = applyEdits(text ?? '', [mapping.edit]);
  }
  return { text };
}

export function withExamples(before: string, mapped: readonly Mapped[]): string {
  let text = before;
  for (const { name } of mapped) {
    const edit = planExample(text, name);
    if (edit) text = applyEdits(text, [edit]);
  }
  return text;
}
