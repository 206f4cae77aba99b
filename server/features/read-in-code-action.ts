/** read-in-code-action: the value goes into a vault, and the code asks that vault by itself instead of its environment. */

import type { CodeAction } from 'vscode-languageserver';
import { placeName } from '../../core/reference/providers.ts';
import { sdkLanguages } from '../../core/rewrite/sdk/index.ts';
import { sdkProviders } from '../../core/rewrite/sdk/place.ts';
import { clientCommands } from '../../protocol/protocol.ts';
import type { ActionSubject } from '../action-subject.ts';
import { clientAction, planFor, refusedAction } from '../move-offer.ts';

/** A menu says nothing of an action that a language or a vault never has. */
export function readInCodeAction(subject: ActionSubject): CodeAction[] {
  if (!sdkProviders.has(subject.to.provider) || !sdkLanguages.has(subject.language.id)) return [];
  const spans = [subject.finding.span];
  const plan = planFor(subject, spans, 'vault');
  const title = `Move to ${placeName(subject.to.provider)} and read it there in code`;
  return plan?.kind === 'plan'
    ? [clientAction(subject, clientCommands.moveToKeychain, title, spans, 'vault')]
    : refusedAction(subject, title, plan?.reason);
}
