/** replace-action: a reference that exists already takes the value's place; our client asks which. */

import type { CodeAction } from 'vscode-languageserver';
import { clientCommands } from '../../protocol/protocol.ts';
import type { ActionSubject } from '../action-subject.ts';
import { clientAction } from '../move-offer.ts';

export function replaceAction(subject: ActionSubject): CodeAction[] {
  if (subject.replacement === undefined) return [];
  const title = 'Replace by an existing reference…';
  return [clientAction(subject, clientCommands.replaceByReference, title, [subject.finding.span])];
}
