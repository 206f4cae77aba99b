/** What the tests in the extension host do with a document: open it, wait for its findings, ask for its quick-fixes. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Key } from '../key.ts';

/** Waits for a condition that an event of VS Code will bring about, asking again until then. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'it came about within 15 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'secretref');
}

/** A new file with this text, shown in an editor. */
export async function open(folder: vscode.WorkspaceFolder, name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The moves that are offered for a value, best first. */
export async function moveActions(document: vscode.TextDocument, value: string): Promise<vscode.CodeAction[]> {
  await until(() => diagnosticsOf(document).length > 0);
  const start = document.positionAt(document.getText().indexOf(value));
  let moves: vscode.CodeAction[] = [];
  await until(async () => {
    moves = (await codeActions(document.uri, new vscode.Range(start, start))).filter(({ title }) => title.startsWith('Move'));
    return moves.length > 0;
  });
  return moves;
}

/** VS Code cancels a request during which another extension registers its own code actions; it is asked again then. */
async function codeActions(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return [];
    throw error;
  }
}

/** Puts the key into the shop's app.js and moves it to the keychain, as a person would. */
export async function moveKey(folder: vscode.WorkspaceFolder, key: Key): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'app.js'));
  await vscode.window.showTextDocument(document);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(2, 0), `const stripe = '${key.value}';\n`);
  await vscode.workspace.applyEdit(edit);
  const [move] = await moveActions(document, key.value);
  assert.ok(move?.command);
  await vscode.commands.executeCommand(move.command.command, ...(move.command.arguments ?? []));
  await until(() => !document.getText().includes(key.value) && !document.isDirty);
}
