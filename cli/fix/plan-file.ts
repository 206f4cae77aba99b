/** plan-file: what becomes of one file: its values moved one after the other, each as the editor's quick-fix would do it, or the reason why not. */

import type { Finding } from '../../core/detect/finding.ts';
import { namesAt } from '../../core/naming/names-at.ts';
import type { Reference } from '../../core/reference/reference.ts';
import { findCopies } from '../../core/rewrite/copies.ts';
import type { Note } from '../../core/rewrite/note.ts';
import { type MovePlan, planMove } from '../../core/rewrite/plan.ts';
import { Secret } from '../../core/secret.ts';
import type { Language } from '../../core/text/language.ts';
import { indexLines } from '../../core/text/lines.ts';
import { applyEdits, type Span } from '../../core/text/span.ts';
import { type Name, type Names, numbered } from './names.ts';

export interface Step {
  readonly finding: Finding;
  /** From 1, in the text before. */
  readonly line: number;
  readonly name: string;
  readonly reference: Reference;
  readonly secret: Secret;
  /** What stands in the value's place, for the table. */
  readonly shown: string;
  readonly templates: readonly string[];
  /** The variable that the env file must map to the reference: the name, or one that the file's program asks for. */
  readonly variable?: string;
  readonly note?: Note;
  /** The value as it is spelled in the file, for hiding it wherever the file is shown. */
  readonly spelled: Secret;
}

export interface Left {
  readonly finding: Finding;
  readonly line: number;
  readonly reason: string;
  readonly spelled: Secret;
}

export interface FilePlan {
  readonly after: string;
  readonly steps: readonly Step[];
  /** What stays where it is. */
  readonly left: readonly Left[];
}

export interface FileToPlan {
  readonly text: string;
  /** Whole. */
  readonly path: string;
  readonly language: Language;
  /** What is to be moved of a text, in order. */
  find(text: string): readonly Finding[];
}

/** Rejects with a VaultError when the vault cannot be asked. */
export async function planFile({ text, path, language, find }: FileToPlan, names: Names): Promise<FilePlan> {
  const steps: Step[] = [];
  const left: Left[] = [];
  let after = text;
  // Each step makes a new text, in which everything stands elsewhere; what was left is known again by its spelling.
  const isLeft = (spelled: string, rule: string): boolean =>
    left.some((one) => one.finding.rule === rule && one.spelled.equals(new Secret(spelled, rule)));
  const lines = lineFinder(text);
  for (let round = 0; round < mostSteps; round++) {
    const finding = find(after).find(({ span, rule }) => !isLeft(after.slice(span.start, span.end), rule));
    if (!finding) break;
    const spelled = after.slice(finding.span.start, finding.span.end);
    const place = { finding, line: lines(spelled), spelled: new Secret(spelled, finding.suggestedName) };
    const planned = await planStep({ text: after, path, language, finding, spelled }, names);
    if (planned.kind === 'refused') {
      left.push({ ...place, reason: planned.reason });
      continue;
    }
    const { plan, name, reference } = planned;
    after = applyEdits(after, plan.edits);
    steps.push({
      ...place,
      spelled: new Secret(spelled, name),
      name,
      reference,
      secret: new Secret(plan.value, name),
      shown: plan.shown,
      templates: plan.templates,
      ...(plan.mapping && { variable: plan.mapping.name }),
      ...(plan.note !== undefined && { note: plan.note }),
    });
  }
  return { after, steps, left };
}

/** Nobody edits a file with more by hand; the next run goes on. */
const mostSteps = 500;

interface Place {
  readonly text: string;
  readonly path: string;
  readonly language: Language;
  readonly finding: Finding;
  readonly spelled: string;
}

type Planned =
  | ({ readonly kind: 'planned'; readonly plan: Extract<MovePlan, { kind: 'plan' }> } & Name)
  | { readonly kind: 'refused'; readonly reason: string };

/** All copies under one name, or, where one of them cannot be rewritten, the place that was found. */
async function planStep({ text, path, language, finding, spelled }: Place, names: Names): Promise<Planned> {
  const suggested = namesAt(finding, { text, language, path });
  const plan = (spans: readonly Span[], { name, reference }: Name): MovePlan =>
    planMove({ text, language, spans, name, reference, path });
  const copies = findCopies(text, spelled);
  const wanted = copies.length > 1 && tryNames(suggested, (name) => plan(copies, name)).kind === 'plan' ? copies : [finding.span];
  const first = tryNames(suggested, (name) => plan(wanted, name));
  if (first.kind === 'refused') return first;
  const isUsable = (name: string): boolean => plan(wanted, anywhere(name)).kind === 'plan';
  const isOwn = first.mapping?.name === first.name;
  const name = await names.nameFor(
    new Secret(first.value, first.name),
    { names: suggested, isUsable },
    isOwn ? 'needed' : 'none',
  );
  const final = plan(wanted, name);
  if (final.kind === 'refused') return final;
  const variable = final.mapping?.name ?? name.name;
  if (final.mapping && !names.isMappable(variable, name.reference))
    return { kind: 'refused', reason: `${variable} stands for something else in the env file, so rename it there first.` };
  return { kind: 'planned', plan: final, ...name };
}

/** The plan under the first name that the file can use. */
function tryNames(
  names: readonly [string, ...string[]],
  plan: (name: Name) => MovePlan,
): Extract<MovePlan, { kind: 'refused' }> | (Extract<MovePlan, { kind: 'plan' }> & { readonly name: string }) {
  let refused: Extract<MovePlan, { kind: 'refused' }> | undefined;
  for (const name of numbered(names)) {
    const planned = plan(anywhere(name));
    if (planned.kind === 'plan') return { ...planned, name };
    refused ??= planned;
    if (planned.because !== 'the name') break;
  }
  return refused ?? { kind: 'refused', reason: 'No name fits.' };
}

/** Where a value is kept makes no difference to whether it can be moved. */
function anywhere(name: string): Name {
  return { name, reference: { provider: 'keychain', path: ['project', name], options: [], pointer: [] } };
}

/** Where a spelling stands in the text as it was, once for each time that it is asked for. */
function lineFinder(text: string): (spelled: string) => number {
  const lines = indexLines(text);
  const next = new Map<string, number>();
  return (spelled) => {
    const at = text.indexOf(spelled, next.get(spelled) ?? 0);
    if (at < 0) return 1;
    next.set(spelled, at + spelled.length);
    return lines.positionAt(at).line + 1;
  };
}
