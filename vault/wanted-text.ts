/** wanted-text: the one text of a wanted variable, references as they stand: what a person is shown and a grant is bound to. */

import { formatReference } from '../core/reference/reference.ts';
import { type Part, parseTemplate } from '../core/reference/template.ts';

/** Canonical: two spellings of the same template have the same text. */
export function textOf(parts: readonly Part[]): string {
  const end = parts.length === 1 ? '' : '+';
  return parts.map((part) => (part.kind === 'text' ? part.text : formatReference(part.reference) + end)).join('');
}

/** The same for a template as it is written somewhere; undefined when it is none. */
export function canonicalText(template: string): string | undefined {
  const parsed = parseTemplate(template);
  return parsed?.kind === 'template' ? textOf(parsed.parts) : undefined;
}
