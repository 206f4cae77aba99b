/** ask-again: a text that has changed since its quick-fixes were offered is asked for them anew, where its finding stands now. */

import { type CodeAction, commands, Range, Selection, type TextDocument, window } from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { clientCommands } from '../../protocol/protocol.ts';
import { readMoveArguments } from './arguments.ts';

export const textChanged = 'The text has changed since this quick-fix was offered; nothing was done, so ask for it again.';

export async function askAgain(document: TextDocument, rule: string, [span]: readonly Span[]): Promise<void> {
  const again = 'Ask Again';
  if ((await window.showErrorMessage(textChanged, again)) !== again) return;
  const start = await placeNow(document, rule, span?.start ?? 0);
  if (start === undefined) {
    void window.showInformationMessage('The value is no longer found near that place.');
    return;
  }
  const position = document.positionAt(start);
  await window.showTextDocument(document, { selection: new Selection(position, position) });
  await commands.executeCommand('editor.action.quickFix');
}

/** Of the nearest finding that can be moved; the server is asked, since the diagnostics on screen may be those of the text before. */
async function placeNow(document: TextDocument, rule: string, before: number): Promise<number | undefined> {
  const { line } = document.positionAt(before);
  const near = new Range(Math.max(0, line - nearby), 0, line + nearby, 0);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.validateRange(near),
  );
  const [nearest] = actions
    .flatMap(({ command }) => (command?.command === clientCommands.moveToKeychain ? command.arguments : undefined) ?? [])
    .flatMap((given) => readMoveArguments(given) ?? [])
    .filter((args) => args.rule === rule)
    .flatMap(({ spans }) => spans.map(({ start }) => start))
    .toSorted((a, b) => Math.abs(a - before) - Math.abs(b - before));
  return nearest;
}

/** Lines in both directions. */
const nearby = 200;
