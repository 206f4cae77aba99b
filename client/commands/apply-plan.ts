/** Applies a plan as one undoable change over the document and its env files, and saves them: the value must leave the disk too. */

import { Range, type TextDocument, WorkspaceEdit, type WorkspaceEditEntryMetadata, workspace } from 'vscode';
import { applyEdits, type TextEdit } from '../../core/text/span.ts';
import { readText } from '../env-file.ts';
import { adviseIgnore, type FileEdit } from './env-edits.ts';
import { askFirst, offer, partOf, previewFor } from './preview.ts';
import type { Subject } from './subject.ts';

export type Applied =
  | 'saved'
  /** The value is still on the disk. */
  | 'unsaved'
  /** Some parts were not ticked in the preview. */
  | 'partly'
  /** The document changed meanwhile or VS Code refused the edit, and nothing is changed. */
  | 'changed'
  /** The person did not want what the preview showed; nothing is changed. */
  | 'discarded';

/** `change` is what becomes of the document, for the preview. */
export async function applyPlan(
  subject: Subject,
  change: string,
  edits: readonly TextEdit[],
  envEdits: readonly FileEdit[],
): Promise<Applied> {
  const { document, args } = subject;
  const whole = new WorkspaceEdit();
  for (const edit of edits) whole.replace(document.uri, rangeOf(document, edit), edit.newText, partOf(change));
  for (const one of envEdits) if ((await addTo(whole, one, partOf(one.label))) === 'changed') return 'changed';
  const preview = previewFor(subject, envEdits);
  const advice = preview === 'shown' ? await adviseIgnore(subject, edits) : undefined;
  if (advice && (await addTo(whole, advice, offer(advice.label))) === 'changed') return 'changed';
  if (preview === 'shown') askFirst(whole, subject);
  if (document.version !== args.version) return 'changed';
  const isApplied = await workspace.applyEdit(whole, { isRefactoring: true });
  // A change that broke off may have taken the value out of the text; then it must not be taken out of the vault.
  if (!isApplied && !stillHolds(subject)) throw new Error('The change was made in part.');
  if (!isApplied) return preview === 'shown' && document.version === args.version ? 'discarded' : 'changed';
  const missing = preview === 'shown' ? await unticked(subject, edits, envEdits) : 'nothing';
  if (missing === 'all') return 'discarded';
  const saved = await saveAll(whole.entries().map(([uri]) => uri.toString()));
  if (missing === 'some') return 'partly';
  return saved ? 'saved' : 'unsaved';
}

/** Every value, as it is written there. */
function stillHolds({ document, text, args }: Subject): boolean {
  const now = document.getText();
  return args.spans.every(({ start, end }) => now.includes(text.slice(start, end)));
}

async function addTo(
  whole: WorkspaceEdit,
  { file, edit }: FileEdit,
  part: WorkspaceEditEntryMetadata,
): Promise<'added' | 'changed'> {
  if (file.text === undefined) {
    whole.createFile(file.uri, { ignoreIfExists: false, contents: new TextEncoder().encode(edit.newText) }, part);
    return 'added';
  }
  const opened = await workspace.openTextDocument(file.uri);
  if (opened.getText() !== file.text) return 'changed';
  whole.replace(file.uri, rangeOf(opened, edit), edit.newText, part);
  return 'added';
}

function rangeOf(document: TextDocument, { span }: TextEdit): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** By what the files hold now, since VS Code does not tell what was ticked. */
async function unticked(
  { document, text }: Subject,
  edits: readonly TextEdit[],
  envEdits: readonly FileEdit[],
): Promise<'nothing' | 'some' | 'all'> {
  const wanted = [
    { before: text, now: document.getText(), after: applyEdits(text, edits) },
    ...(await Promise.all(
      envEdits.map(async ({ file, edit }) => ({
        before: file.text,
        now: await readText(file.uri),
        after: applyEdits(file.text ?? '', [edit]),
      })),
    )),
  ];
  if (wanted.every(({ now, after }) => isSame(now, after))) return 'nothing';
  return wanted.every(({ now, before }) => isSame(now, before)) ? 'all' : 'some';
}

/** An editor gives what is put in the line ends of the rest. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.replaceAll('\r\n', '\n') === b?.replaceAll('\r\n', '\n');
}

async function saveAll(uris: readonly string[]): Promise<boolean> {
  let saved = true;
  for (const document of workspace.textDocuments.filter(({ uri }) => uris.includes(uri.toString()))) {
    if (document.isDirty && !document.isUntitled) saved = (await document.save()) && saved;
  }
  return saved;
}
