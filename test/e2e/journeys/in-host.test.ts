/** The suite that runs inside the extension host, on the built extension and with the same keyring. */
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runTests } from '@vscode/test-electron';
import { e2eFolder, repositoryFolder } from '../host/paths.ts';
import { suiteKeys } from '../suite/keys.ts';
import { sweep } from '../sweep.ts';

/** Not the shop's name: the journeys share one keyring, where the folder's name is part of the reference. */
const workspace = 'till';

const seed = randomInt(2 ** 30);
let folder: string;
let state: string;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'srefsuite-'));
  state = mkdtempSync(path.join(tmpdir(), 'srefstate-'));
  cpSync(`${e2eFolder}fixtures/shop`, path.join(folder, workspace), { recursive: true });
});
after(() => {
  for (const made of [folder, state]) rmSync(made, { recursive: true, force: true });
});

test('the suite in the extension host passes', async () => {
  const status = await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? `${e2eFolder}host/vscode-executable.sh`,
    extensionDevelopmentPath: [repositoryFolder, `${e2eFolder}fixtures/debug-extension`],
    extensionTestsPath: `${e2eFolder}suite/index.mjs`,
    extensionTestsEnv: { E2E_SEED: String(seed), E2E_STATE: state },
    launchArgs: [path.join(folder, workspace), '--disable-workspace-trust'],
  });
  assert.equal(status, 0);
});

test('the suite left its moved values nowhere', {
  skip: process.env.VSCODE_EXECUTABLE !== undefined && 'another host keeps its own state',
}, () => {
  assert.ok(existsSync(path.join(state, 'user-data')), 'the suite kept its state there');
  for (const [name, key] of Object.entries(suiteKeys(seed))) {
    for (const left of [state, folder]) assert.deepEqual(sweep(left, key.value), [], name);
  }
});
