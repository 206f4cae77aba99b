/** ignore-action: a comment says that this finding is meant to be there; for every editor. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { ignoreEdit } from '../../core/detect/ignores/ignores.ts';
import type { ActionSubject } from '../action-subject.ts';
import { toWorkspaceEdit } from '../convert.ts';

export function ignoreAction({ document, language, finding, diagnostic, abilities }: ActionSubject): CodeAction[] {
  const edit = ignoreEdit(document.getText(), language, finding);
  if (!edit) return [];
  return [
    {
      title: 'Ignore here with a comment',
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: toWorkspaceEdit(document, [edit], abilities),
    },
  ];
}
