/** offers: what the language server, a process of its own, offers for the programs of the corpus, carried out as our client does. */

import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { planMove } from '../../core/rewrite/plan.ts';
import { languageOf } from '../../core/text/language.ts';
import { applyEdits, type Span } from '../../core/text/span.ts';
import { clientCommands, type MoveArguments } from '../../protocol/protocol.ts';
import { openText, folder as workspace } from '../protocol/documents.ts';
import type { Session } from '../protocol/harness.ts';
import type { Program } from './programs.ts';

/** The program as the server's move leaves it; undefined where none is offered. */
export async function movedByServer(session: Session, program: Program): Promise<Program | undefined> {
  const { language, context, file, before, spans } = program;
  const document = openText(`${language}/${context}/${file}`, before, program.editorId);
  await session.open(document);
  const [first] = spans;
  assert.ok(first);
  const moves = (await session.actions(document, rangeOf(document, first))).filter(isMove);
  await session.close(document);
  const last = moves.at(-1);
  return last && carryOut(program, argumentsOf(last));
}

/** What our client does with the action: it plans on its own text, at the places that it was given. */
function carryOut(program: Program, { spans, suggestedName: variable, project }: MoveArguments): Program {
  const { context, file, before, editorId } = program;
  const path = `/shop/${file}`;
  assert.deepEqual(spans, program.spans, `${context}: other places are offered`);
  const reference = { provider: 'keychain', path: [project, variable], options: [], pointer: [] };
  const plan = planMove({ text: before, language: languageOf(path, editorId), spans, name: variable, reference, path });
  assert.ok(plan.kind === 'plan', `${context}: what was offered is refused`);
  return { ...program, variable, plan, after: applyEdits(before, plan.edits) };
}

function isMove({ command, disabled }: CodeAction): boolean {
  return command?.command === clientCommands.moveToKeychain && !disabled;
}

function argumentsOf({ command }: CodeAction): MoveArguments {
  const [given]: readonly MoveArguments[] = command?.arguments ?? [];
  assert.equal(given?.project, workspace.name);
  return given;
}

function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
