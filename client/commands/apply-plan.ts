/** Applies a plan as one undoable change over the document and its env files, and saves them: the value must leave the disk too. */

import { Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit } from '../../core/text/span.ts';
import type { FileEdit } from './env-edits.ts';
import type { Subject } from './subject.ts';

/** `refused`: the document changed meanwhile or VS Code refused the edit, and nothing is changed. `unsaved`: the value is still on the disk. */
export type Applied = 'saved' | 'unsaved' | 'refused';

export async function applyPlan(subject: Subject, edits: readonly TextEdit[], envEdits: readonly FileEdit[]): Promise<Applied> {
  const { document, args } = subject;
  const changed = [document];
  const change = new WorkspaceEdit();
  for (const edit of edits) change.replace(document.uri, rangeOf(document, edit), edit.newText);
  for (const { file, edit } of envEdits) {
    if (file.text === undefined) {
      change.createFile(file.uri, { ignoreIfExists: false, contents: new TextEncoder().encode(edit.newText) });
      continue;
    }
    const opened = await workspace.openTextDocument(file.uri);
    if (opened.getText() !== file.text) return 'refused';
    change.replace(file.uri, rangeOf(opened, edit), edit.newText);
    changed.push(opened);
  }
  if (document.version !== args.version) return 'refused';
  if (!(await workspace.applyEdit(change, { isRefactoring: true }))) return 'refused';
  return (await saveAll(changed)) ? 'saved' : 'unsaved';
}

function rangeOf(document: TextDocument, { span }: TextEdit): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

async function saveAll(documents: readonly TextDocument[]): Promise<boolean> {
  let saved = true;
  for (const document of documents) {
    if (document.isDirty && !document.isUntitled) saved = (await document.save()) && saved;
  }
  return saved;
}
