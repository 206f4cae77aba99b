/** read-in-code-action: the value goes into a vault, and the code asks that vault by itself instead of its environment. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { placeName } from '../../core/reference/providers.ts';
import { clientCommands } from '../../protocol/protocol.ts';
import type { ActionSubject } from '../action-subject.ts';
import { clientAction, planFor } from '../move-offer.ts';

/** Only where values go to a vault that a program can reach from elsewhere too. */
export function readInCodeAction(subject: ActionSubject): CodeAction[] {
  if (!readable.has(subject.to.provider) || !languages.has(subject.language.id)) return [];
  const plan = planFor(subject, [subject.finding.span], 'vault');
  if (!plan) return [];
  const title = `Move to ${placeName(subject.to.provider)} and read it there in code`;
  if (plan.kind === 'plan') return [clientAction(subject, clientCommands.moveToKeychain, title, [subject.finding.span], 'vault')];
  if (!subject.abilities.disabledActions) return [];
  const { diagnostic } = subject;
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], disabled: { reason: plan.reason } }];
}

const readable: ReadonlySet<string> = new Set(['azurekeyvault', 'awssecrets', 'vault', 'openbao']);

/** A menu says nothing of an action that a language never has. */
const languages: ReadonlySet<string> = new Set(
  'javascript javascriptreact typescript typescriptreact python go java csharp'.split(' '),
);
