/** Move to the keychain, or to the vault of the person's choice: take the value from the document, write it, read it back, and only then edit the files. */

import { type Progress, ProgressLocation, window, workspace } from 'vscode';
import { destinationFor, keychainTemplate } from '../../core/reference/destination.ts';
import { placeName } from '../../core/reference/providers.ts';
import { formatReference, type Reference } from '../../core/reference/reference.ts';
import { freeName } from '../../core/rewrite/env-file.ts';
import { planMove } from '../../core/rewrite/plan.ts';
import { Secret } from '../../core/secret.ts';
import { exposureOf, exposureSentence } from '../../vault/exposure.ts';
import { move } from '../../vault/move.ts';
import type { Host } from '../host.ts';
import { type Applied, applyPlan } from './apply-plan.ts';
import { chooseName } from './choose-name.ts';
import { planEnvEdits } from './env-edits.ts';
import { notSaved, type Subject, takeSubject } from './subject.ts';

export async function moveToKeychain(host: Host, given: unknown): Promise<void> {
  const subject = await takeSubject(given);
  if (typeof subject === 'string') {
    void window.showErrorMessage(subject);
    return;
  }
  let name: string | undefined = subject.args.suggestedName;
  const tried = new Set<string>();
  while (name !== undefined) {
    const outcome = await moveAs(host, subject, name);
    if (outcome !== 'taken') return;
    tried.add(name);
    const isFree = (candidate: string): boolean => !tried.has(candidate);
    name = await chooseName(name, freeName(subject.envFile.text, name), isFree);
  }
}

/** `taken`: the env file or the vault holds something else under this name; nothing was changed. */
async function moveAs(host: Host, subject: Subject, name: string): Promise<'done' | 'taken'> {
  const to = destinationFor(chosenTemplate(), { project: subject.args.project, name });
  if (to.kind === 'wrong') {
    void window.showErrorMessage(`The setting secretref.moveTo cannot be used: ${to.problem}`);
    return 'done';
  }
  const { reference } = to;
  const { text, language, args, document } = subject;
  const { reads = 'environment' } = args;
  const plan = planMove({ text, language, spans: args.spans, name, reference, path: document.uri.path, reads });
  if (plan.kind === 'refused') {
    void window.showErrorMessage(plan.reason);
    return 'done';
  }
  const envEdits = planEnvEdits(subject, plan.mapping);
  const variable = plan.mapping?.name;
  if (envEdits === 'taken' && variable === name) return 'taken';
  if (envEdits === 'taken') {
    void window.showErrorMessage(`${variable} stands for something else in the env file, so nothing was moved.`);
    return 'done';
  }
  const attempt: { applied?: Applied } = {};
  const result = await withProgress(`Moving ${name} to ${placeName(reference.provider)}`, async () =>
    move(
      {
        vault: host.vault,
        reference,
        folder: subject.folder.uri.fsPath,
        templates: plan.templates,
        secret: new Secret(plan.value, name),
        applyEdits: async () => {
          attempt.applied = await applyPlan(subject, plan.edits, envEdits);
          return attempt.applied !== 'refused';
        },
      },
      AbortSignal.timeout(30_000),
    ),
  );
  if (result.kind === 'taken') return 'taken';
  if (result.kind === 'failed') {
    host.log.warn('move.failed', { reference: formatReference(reference), message: result.message });
    void window.showErrorMessage(result.message);
    return 'done';
  }
  host.log.info('move.done', { reference: formatReference(reference), rule: args.rule });
  if (attempt.applied === 'unsaved') void window.showWarningMessage(notSaved);
  void tellMoved(host, reference, plan.note);
  void tellExposed(subject, name);
  return 'done';
}

/** The person's own, which no workspace can set. */
function chosenTemplate(): string {
  return workspace.getConfiguration('secretref').inspect<string>('moveTo')?.globalValue ?? keychainTemplate;
}

async function tellMoved(host: Host, reference: Reference, note: string | undefined): Promise<void> {
  const provider = await host.vault.provider(reference.provider);
  const where = provider?.label ?? reference.provider;
  void window.showInformationMessage(`The value is now in ${where} as ${formatReference(reference)}.${note ? ` ${note}` : ''}`);
}

/** By the text as it stands in the file, which is what its history holds. */
async function tellExposed({ document, text, args }: Subject, name: string): Promise<void> {
  const [span] = args.spans;
  if (!span || document.uri.scheme !== 'file') return;
  const spelled = new Secret(text.slice(span.start, span.end), name);
  const exposure = await exposureOf(document.uri.fsPath, spelled, process.env, new AbortController().signal);
  if (exposure) void window.showWarningMessage(exposureSentence(name, exposure));
}

async function withProgress<Result>(title: string, work: (progress: Progress<unknown>) => Promise<Result>): Promise<Result> {
  return window.withProgress({ location: ProgressLocation.Window, title }, work);
}
