/** Replace by an existing reference: the same edits as a move, but the vault keeps what it has. */

import { window } from 'vscode';
import { freeName, mappedName } from '../../core/rewrite/env-file.ts';
import { planMove } from '../../core/rewrite/plan.ts';
import type { Host } from '../host.ts';
import { applyPlan } from './apply-plan.ts';
import { askAgain } from './ask-again.ts';
import { planEnvEdits } from './env-edits.ts';
import { pickReference } from './pick-reference.ts';
import { notSaved, takeSubject } from './subject.ts';

export async function replaceByReference(host: Host, given: unknown): Promise<void> {
  const taken = await takeSubject(given);
  if (taken.kind === 'none') return taken.tell();
  const { subject } = taken;
  const reference = await pickReference(host, subject.envFile, 'Replace the value by a reference');
  if (!reference) return;
  const { text, language, args, envFile, document } = subject;
  const name = mappedName(envFile.text, reference) ?? freeName(envFile.text, args.suggestedName);
  const plan = planMove({ text, language, spans: args.spans, name, reference, path: document.uri.path });
  if (plan.kind === 'refused') {
    void window.showErrorMessage(plan.reason);
    return;
  }
  const envEdits = planEnvEdits(subject, plan.mapping);
  if (envEdits === 'taken') {
    void window.showErrorMessage(`${plan.mapping?.name} stands for something else in the env file, so nothing was changed.`);
    return;
  }
  const applied = await applyPlan(subject, plan.change, plan.edits, envEdits);
  if (applied === 'changed') void askAgain(document, args.rule, args.spans);
  if (applied === 'unsaved') void window.showWarningMessage(notSaved);
}
