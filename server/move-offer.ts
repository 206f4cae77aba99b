/** move-offer: whether a finding's value can be replaced at all, and the command by which our client does it. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type MovePlan, planMove } from '../core/rewrite/plan.ts';
import type { Span } from '../core/text/span.ts';
import type { clientCommands, MoveArguments } from '../protocol/protocol.ts';
import type { ActionSubject, FoundPlace } from './action-subject.ts';

/** Longer texts are bundles and data that nobody edits by hand, and the menu would wait for the reading of their every literal. */
const longestText = 1_000_000;

/** What the file will hold in the value's place; undefined where nothing correct is known, or no client is there to do it. */
export function replacementFor(place: FoundPlace, spans: readonly Span[]): string | undefined {
  const plan = planFor(place, spans);
  return plan?.kind === 'plan' ? plan.change : undefined;
}

/** Why nothing can take the value's place, in a sentence; undefined where something can, or nobody would do it. */
export function refusalFor(place: FoundPlace, spans: readonly Span[]): string | undefined {
  const plan = planFor(place, spans);
  return plan?.kind === 'refused' ? plan.reason : undefined;
}

/** Undefined where nobody would carry it out. */
export function planFor(
  { document, language, finding, to, abilities }: FoundPlace,
  spans: readonly Span[],
  reads: 'environment' | 'vault' = 'environment',
): MovePlan | undefined {
  const text = document.getText();
  if (!abilities.moveToVault || text.length > longestText) return undefined;
  const name = finding.suggestedName;
  return planMove({ text, language, spans, name, reference: to, path: document.uri, reads });
}

/** Not to be had, and an editor that shows such actions says why. */
export function refusedAction({ diagnostic, abilities }: FoundPlace, title: string, reason: string | undefined): CodeAction[] {
  if (reason === undefined || !abilities.disabledActions) return [];
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], disabled: { reason } }];
}

/** An action that hands place and version to the client; the value is taken there. */
export function clientAction(
  { document, finding, diagnostic, project }: ActionSubject,
  command: (typeof clientCommands)[keyof typeof clientCommands],
  title: string,
  spans: readonly Span[],
  reads?: 'vault',
): CodeAction {
  const { uri, version } = document;
  const { suggestedName, rule, page } = finding;
  const argument: MoveArguments = { uri, version, spans, project, suggestedName, rule, page, ...(reads && { reads }) };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title, command, arguments: [argument] } };
}
