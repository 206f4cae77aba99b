/** moved: plans a move in a small text, for tables of texts before and after. */

import type { Reference } from '../../../core/reference/reference.ts';
import { findCopies } from '../../../core/rewrite/copies.ts';
import { type MovePlan, type MoveRequest, planMove } from '../../../core/rewrite/plan.ts';
import { applyEdits, type Span } from '../../../core/text/span.ts';

/** Harmless, and not flagged by any rule; `VALUE` stands for it in the tables. */
export const value = 's3cr3t-Value-1';
export const name = 'API_KEY';
export const reference: Reference = { provider: 'keychain', path: ['shop', 'API_KEY'], options: [], pointer: [] };

export interface Moved {
  readonly before: string;
  readonly plan: MovePlan;
  /** The text after the edits; undefined when the plan was refused. */
  readonly after: string | undefined;
}

/** Every VALUE of `template` is moved; where `«` and `»` mark places, these are, whatever they hold. */
export function moved(
  language: string,
  template: string,
  more: Partial<Pick<MoveRequest, 'reference' | 'path' | 'name' | 'reads'>> = {},
): Moved {
  const { text: before, spans } = readMarks(template.replaceAll('VALUE', value));
  const places = spans.length > 0 ? spans : findCopies(before, value);
  const plan = planMove({ text: before, language: { id: language }, spans: places, name, reference, ...more });
  return { before, plan, after: plan.kind === 'plan' ? applyEdits(before, plan.edits) : undefined };
}

/** The text, or why there is none: one thing to compare with. */
export function outcome({ plan, after }: Moved): string {
  return plan.kind === 'refused' ? `refused: ${plan.reason}` : (after ?? '');
}

function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(?=«)|(?<=»)/)) {
    const inside = piece.replace(/^«|»$/g, '');
    if (piece.startsWith('«')) spans.push({ start: text.length, end: text.length + inside.length });
    text += inside;
  }
  return { text, spans };
}
