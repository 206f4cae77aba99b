/** move-actions: the value goes into the keychain or a vault, and the program reads it from its environment; one place, or every copy in the file. */

import type { CodeAction } from 'vscode-languageserver';
import { placeName } from '../../core/reference/providers.ts';
import { findCopies } from '../../core/rewrite/copies.ts';
import { clientCommands } from '../../protocol/protocol.ts';
import type { ActionSubject } from '../action-subject.ts';
import { clientAction, refusalFor, refusedAction, replacementFor } from '../move-offer.ts';

export function moveActions(subject: ActionSubject): CodeAction[] {
  const { finding, replacement } = subject;
  const place = placeName(subject.to.provider);
  if (replacement === undefined) return refusedAction(subject, `Move to ${place}`, refusalFor(subject, [finding.span]));
  const title = `Move to ${place} and ${replacement}`;
  const move = clientAction(subject, clientCommands.moveToKeychain, title, [finding.span]);
  return [{ ...move, isPreferred: true }, ...moveCopies(subject)];
}

function moveCopies(subject: ActionSubject): CodeAction[] {
  const text = subject.document.getText();
  const { start, end } = subject.finding.span;
  const copies = findCopies(text, text.slice(start, end));
  if (copies.length < 2) return [];
  const replacement = replacementFor(subject, copies);
  if (replacement === undefined) return [];
  const title = `Move all ${copies.length} copies in this file to ${placeName(subject.to.provider)} and ${replacement}`;
  return [clientAction(subject, clientCommands.moveToKeychain, title, copies)];
}
