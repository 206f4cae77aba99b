/** The suite that runs inside the extension host, on the built extension and with the same keyring. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runTests } from '@vscode/test-electron';
import { e2eFolder, repositoryFolder } from '../host/paths.ts';

/** Not the shop's name: the journeys share one keyring, where the folder's name is part of the reference. */
const workspace = 'till';

let folder: string;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'srefsuite-'));
  cpSync(`${e2eFolder}fixtures/shop`, path.join(folder, workspace), { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the suite in the extension host passes', async () => {
  const status = await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? `${e2eFolder}host/vscode-executable.sh`,
    extensionDevelopmentPath: [repositoryFolder, `${e2eFolder}fixtures/debug-extension`],
    extensionTestsPath: `${e2eFolder}suite/index.mjs`,
    launchArgs: [path.join(folder, workspace), '--disable-workspace-trust'],
  });
  assert.equal(status, 0);
});
