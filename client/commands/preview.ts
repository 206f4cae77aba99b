/** preview: whether VS Code's refactor preview shows a change first, and how the change says there what each of its parts is for. */

import { type WorkspaceEdit, type WorkspaceEditEntryMetadata, workspace } from 'vscode';
import type { FileEdit } from './env-edits.ts';
import type { Subject } from './subject.ts';

export type Preview = 'shown' | 'none';

/** What its quick-fix says happens at once; what reaches further is shown first, unless the person chose otherwise. */
export function previewFor({ document, args, envFile }: Subject, fileEdits: readonly FileEdit[]): Preview {
  // Only a file that is there can be the preview's reason, see `askFirst`: neither an untitled document nor a notebook's cell.
  if (document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) !== true) return 'none';
  const chosen = workspace.getConfiguration('secretref').inspect<string>('preview')?.globalValue;
  if (chosen === 'always' || chosen === 'never') return chosen === 'always' ? 'shown' : 'none';
  const reachesFurther = fileEdits.some(({ file }) => file.uri.toString() !== envFile.uri.toString());
  return reachesFurther || args.spans.length > 1 ? 'shown' : 'none';
}

/**
 * VS Code shows the preview where a part needs confirmation, and shows such parts unticked: then Apply would leave out just what was asked for.
 * So what needs confirmation is a part that does nothing: the making of a file that is there, which is neither listed nor done.
 */
export function askFirst(change: WorkspaceEdit, { document }: Subject): void {
  change.createFile(document.uri, { ignoreIfExists: true }, { label: 'Shown before it happens', needsConfirmation: true });
}

/** Ticked. */
export function partOf(label: string): WorkspaceEditEntryMetadata {
  return { label: sentence(label), needsConfirmation: false };
}

/** Not ticked: for who wants it. */
export function offer(label: string): WorkspaceEditEntryMetadata {
  return { label: sentence(label), needsConfirmation: true };
}

function sentence(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}
