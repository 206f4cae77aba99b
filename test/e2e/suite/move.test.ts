/** Moving values in the extension host: JSON, copies, a name that is taken, and a document that changed meanwhile. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { newKey } from '../key.ts';
import { suiteKeys } from './keys.ts';
import { diagnosticsOf, moveActions, open, until } from './shop.ts';

/** Several places are shown in the refactor preview first. */
async function untilApplied(document: vscode.TextDocument, value: string): Promise<void> {
  await until(async () => {
    await vscode.commands.executeCommand('refactorPreview.apply');
    return !document.getText().includes(value);
  });
}

describe('the quick-fixes', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const keys = suiteKeys(Number(process.env.E2E_SEED));
  const textOf = (name: string) => readFileSync(vscode.Uri.joinPath(folder.uri, name).fsPath, 'utf8');

  it('leave a reference in place in a launch configuration', async () => {
    const key = keys.inJson;
    const launch = `"configurations": [{ "env": { "PAYMENT_KEY": "${key.value}" } }]`;
    const document = await open(folder, '.vscode/mine.code-workspace', `{\n  // kept\n  "launch": { ${launch} },\n}\n`);
    const [move] = await moveActions(document, key.value);
    assert.ok(move?.command);
    await vscode.commands.executeCommand(move.command.command, ...(move.command.arguments ?? []));
    await until(() => textOf('.vscode/mine.code-workspace').includes('"PAYMENT_KEY": "ref+keychain://till/PAYMENT_KEY"'));
    assert.match(textOf('.vscode/mine.code-workspace'), /\/\/ kept/);
  });

  it('replace all copies in a file, with one undoable change', async () => {
    const key = keys.copied;
    const before = `const refundKey = '${key.value}';\nconst again = '${key.value}';\n`;
    const document = await open(folder, 'copies.js', before);
    const all = (await moveActions(document, key.value)).find(({ title }) => title.includes('all 2 copies'));
    assert.ok(all?.command);
    const moved = vscode.commands.executeCommand(all.command.command, ...(all.command.arguments ?? []));
    await untilApplied(document, key.value);
    await moved;
    assert.ok(!document.isDirty);
    assert.equal(document.getText().split('process.env.').length, 3);
  });

  it('reuse the name under which the value is kept already', async () => {
    const key = keys.copied;
    const document = await open(folder, 'reused.js', `const payoutKey = '${key.value}';\n`);
    const [move] = await moveActions(document, key.value);
    assert.ok(move?.command);
    await vscode.commands.executeCommand(move.command.command, ...(move.command.arguments ?? []));
    await until(() => !document.getText().includes(key.value) && !document.isDirty);
    assert.ok(document.getText().startsWith('const payoutKey = process.env.REFUND_KEY;'), document.getText());
    assert.equal(textOf('.env').split('REFUND_KEY=').length, 2);
  });

  it('do nothing when the text has changed since they were offered', async () => {
    const key = newKey();
    const document = await open(folder, 'changed.js', `const otherKey = '${key.value}';\n`);
    const [move] = await moveActions(document, key.value);
    assert.ok(move?.command);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '// first\n');
    await vscode.workspace.applyEdit(edit);
    const before = document.getText();
    await vscode.commands.executeCommand(move.command.command, ...(move.command.arguments ?? []));
    assert.ok(document.getText() === before, 'the text is as it was');
  });

  it('clear the diagnostic', async () => {
    const key = keys.cleared;
    const document = await open(folder, 'cleared.py', `billing_key = "${key.value}"\n`);
    const [move] = await moveActions(document, key.value);
    assert.ok(move?.command);
    await vscode.commands.executeCommand(move.command.command, ...(move.command.arguments ?? []));
    await until(() => diagnosticsOf(document).length === 0);
    assert.match(document.getText(), /^import os\n/);
  });
});
