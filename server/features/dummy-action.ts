/** dummy-action: an example takes the value's place in a test; for every editor, since nothing is kept. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { planDummy } from '../../core/rewrite/dummy.ts';
import type { ActionSubject } from '../action-subject.ts';
import { toWorkspaceEdit } from '../convert.ts';

export function dummyAction({ document, finding, diagnostic, abilities }: ActionSubject): CodeAction[] {
  const dummy = planDummy(document.getText(), finding.span, document.uri, finding.suggestedName);
  if (!dummy) return [];
  const which = dummy.edits.length > 1 ? `all ${dummy.edits.length} copies by` : 'by';
  return [
    {
      title: `Forget this value and replace ${which} "${dummy.shown}", since this is a test`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: toWorkspaceEdit(document, dummy.edits, abilities),
    },
  ];
}
