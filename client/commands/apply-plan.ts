/** Applies a plan as one undoable change over the document and its env file, and saves both: the value must leave the disk too. */

import { Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit } from '../../core/text/span.ts';
import type { Subject } from './subject.ts';

/** `refused`: the document changed meanwhile or VS Code refused the edit, and nothing is changed. `unsaved`: the value is still on the disk. */
export type Applied = 'saved' | 'unsaved' | 'refused';

export async function applyPlan(subject: Subject, edits: readonly TextEdit[], mapping: TextEdit | undefined): Promise<Applied> {
  const { document, envFile, args } = subject;
  const envDocument = mapping && envFile.text !== undefined ? await workspace.openTextDocument(envFile.uri) : undefined;
  if (document.version !== args.version || (envDocument && envDocument.getText() !== envFile.text)) return 'refused';
  const change = new WorkspaceEdit();
  for (const edit of edits) change.replace(document.uri, rangeOf(document, edit), edit.newText);
  if (mapping && envDocument) change.replace(envFile.uri, rangeOf(envDocument, mapping), mapping.newText);
  else if (mapping)
    change.createFile(envFile.uri, { ignoreIfExists: false, contents: new TextEncoder().encode(mapping.newText) });
  if (!(await workspace.applyEdit(change, { isRefactoring: true }))) return 'refused';
  return (await saveAll([document, envDocument])) ? 'saved' : 'unsaved';
}

function rangeOf(document: TextDocument, { span }: TextEdit): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

async function saveAll(documents: readonly (TextDocument | undefined)[]): Promise<boolean> {
  let saved = true;
  for (const document of documents) {
    if (document?.isDirty && !document.isUntitled) saved = (await document.save()) && saved;
  }
  return saved;
}
