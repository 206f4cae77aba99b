/** Move to the keychain, or to the vault of the person's choice: take the value from the document, write it, read it back, and only then edit the files. */

import { ProgressLocation, window, workspace } from 'vscode';
import { destinationFor, keychainTemplate } from '../../core/reference/destination.ts';
import { placeName } from '../../core/reference/providers.ts';
import { formatReference, sameReference } from '../../core/reference/reference.ts';
import { freeName } from '../../core/rewrite/env-file.ts';
import { sayNotes } from '../../core/rewrite/note.ts';
import { type MovePlan, planMove } from '../../core/rewrite/plan.ts';
import { Secret } from '../../core/secret.ts';
import { type MoveResult, move } from '../../vault/move.ts';
import { occurrencesIn } from '../../vault/occurrences.ts';
import type { Host } from '../host.ts';
import { tellExposed, tellKept, tellMoved } from './after-move.ts';
import { type Applied, applyPlan } from './apply-plan.ts';
import { askAgain } from './ask-again.ts';
import { chooseName } from './choose-name.ts';
import { planEnvEdits } from './env-edits.ts';
import { type Target, targetHolding } from './held-value.ts';
import { notSaved, type Subject, takeSubject } from './subject.ts';

export async function moveToKeychain(host: Host, given: unknown): Promise<void> {
  const taken = await takeSubject(given);
  if (taken.kind === 'none') return taken.tell();
  const { subject } = taken;
  let name: string | undefined = subject.args.suggestedName;
  const tried = new Set<string>();
  while (name !== undefined) {
    const to = destinationFor(chosenTemplate(), { project: subject.args.project, name });
    if (to.kind === 'wrong') {
      void window.showErrorMessage(`The setting secretref.moveTo cannot be used: ${to.problem}`);
      return;
    }
    const outcome = await moveAs(host, subject, { name, reference: to.reference }, tried.size === 0 ? 'reuse' : 'as named');
    if (outcome !== 'taken') return;
    tried.add(name);
    const isFree = (candidate: string): boolean => !tried.has(candidate);
    name = await chooseName(name, freeName(subject.envFile.text, name), isFree);
  }
}

/** `taken`: the env file or the vault holds something else under this name; nothing was changed. */
async function moveAs(host: Host, subject: Subject, wanted: Target, how: 'reuse' | 'as named'): Promise<'done' | 'taken'> {
  const first = planTo(subject, wanted);
  if (first.kind === 'refused') return tell(first.reason);
  const secret = new Secret(first.value, wanted.name);
  const held = how === 'reuse' ? await targetHolding(host, subject, wanted, secret) : undefined;
  const { name, reference } = held ?? wanted;
  const plan = held ? planTo(subject, held) : first;
  if (plan.kind === 'refused') return tell(plan.reason);
  const envEdits = planEnvEdits(subject, plan.mapping);
  const variable = plan.mapping?.name;
  if (envEdits === 'taken' && variable === name) return 'taken';
  if (envEdits === 'taken') return tell(`${variable} stands for something else in the env file, so nothing was moved.`);
  const attempt: { applied?: Applied } = {};
  const result = await withProgress(`Moving ${name} to ${placeName(reference.provider)}`, async () =>
    move(
      {
        vault: host.vault,
        reference,
        folder: subject.folder.uri.fsPath,
        templates: plan.templates,
        secret,
        applyEdits: async () => {
          const applied = await applyPlan(subject, plan.change, plan.edits, envEdits);
          attempt.applied = applied;
          return applied === 'changed' || applied === 'discarded' ? applied : 'edited';
        },
      },
      AbortSignal.timeout(30_000),
    ),
  );
  host.log.info('move', { reference: formatReference(reference), rule: subject.args.rule, outcome: result.kind });
  if (result.kind !== 'moved') return tellNotMoved(subject, result);
  if (attempt.applied === 'unsaved') void window.showWarningMessage(notSaved);
  if (attempt.applied === 'partly')
    void window.showWarningMessage(
      `Not all of the change was ticked, so look at what is left to do; the value is kept as ${formatReference(reference)}.`,
    );
  remember(host, subject, { name, reference }, secret, result.entry);
  const isReused = held && !sameReference(held.reference, wanted.reference);
  const reused = isReused ? `It was there already, so it is now read as ${plan.shown}.` : undefined;
  const notes = [reused, ...sayNotes(plan.note ? [plan.note] : [])];
  void tellMoved(host, subject, { reference, isMapped: plan.mapping !== undefined, notes });
  void tellExposed(host, subject, { name, reference });
  void tellKept(host, subject, { name, reference });
  return 'done';
}

function planTo({ text, language, args, document }: Subject, { name, reference }: Target): MovePlan {
  const { spans, reads = 'environment' } = args;
  return planMove({ text, language, spans, name, reference, path: document.uri.path, reads });
}

function tell(message: string): 'done' {
  void window.showErrorMessage(message);
  return 'done';
}

function tellNotMoved({ args, document }: Subject, result: Exclude<MoveResult, { kind: 'moved' }>): 'done' | 'taken' {
  if (result.kind === 'taken') return 'taken';
  if (result.kind === 'changed') void askAgain(document, args.rule, args.spans);
  if (result.kind === 'failed') void window.showErrorMessage(result.message);
  return 'done';
}

function remember(
  host: Host,
  { document, envFile, args, text }: Subject,
  { name, reference }: Target,
  secret: Secret,
  entry: 'created' | 'there',
): void {
  const [span] = args.spans;
  if (!span) return;
  const spelled = new Secret(text.slice(span.start, span.end), name);
  const left = occurrencesIn(document.getText(), spelled);
  host.moves.remember({ document: document.uri, envFile: envFile.uri, reference, secret, spelled, left, entry });
}

/** The person's own, which no workspace can set. */
function chosenTemplate(): string {
  return workspace.getConfiguration('secretref').inspect<string>('moveTo')?.globalValue ?? keychainTemplate;
}

async function withProgress<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  return window.withProgress({ location: ProgressLocation.Window, title }, work);
}
