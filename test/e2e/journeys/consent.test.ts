/** Consent, at the keyboard: a reference that the folder did not create is asked for, and Deny is what Enter gives. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { repositoryFolder } from '../host/paths.ts';
import { environment } from '../host/state.ts';
import type { VSCode } from '../host/vscode.ts';
import { startDebugging, waitForDebugConsole, waitForSessionEnd } from '../host/workbench/debugging.ts';
import { answerDialog, answerNotification, defaultButton, dialogText, waitForNotification } from '../host/workbench/dialogs.ts';
import { answerInput } from '../host/workbench/quick-input.ts';
import { screenshot } from '../host/workbench/screenshot.ts';
import { newKey } from '../key.ts';
import { logsWith, sweep } from '../sweep.ts';
import { fileText, openShop } from './shop.ts';

const key = newKey();
const reference = 'ref+keychain://elsewhere/TOKEN';
const launch = 'With a foreign reference';

describe('a launch that asks for a reference of another folder', () => {
  let shop: VSCode;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.dispose());

  const command = (...args: string[]) =>
    spawnSync(process.execPath, [`${repositoryFolder}dist/cli.js`, ...args], {
      env: environment(shop.state),
      input: key.value,
      encoding: 'utf8',
    });

  test('one dialog shows exactly what will receive what, and Enter denies', async () => {
    assert.equal(command('set', reference).status, 0);
    await startDebugging(shop.page, launch);
    const text = await dialogText(shop.page);
    for (const part of ['FOREIGN', reference, 'app.js', shop.workspace]) assert.ok(text.includes(part), `${part} in: ${text}`);
    assert.equal(await defaultButton(shop.page), 'Deny');
    await screenshot(shop.page, '6-consent');
    await shop.page.keyboard.press('Enter');
    await waitForNotification(shop.page, 'were not allowed');
    assert.equal(fileText(shop, 'received.txt'), '', 'the program did not start');
  });

  test('allowed once, it starts, and is asked again the next time', async () => {
    await startDebugging(shop.page, launch);
    await answerDialog(shop.page, 'Allow Once');
    // The program itself fails: app.js has no key here. That it ran is the point.
    await waitForDebugConsole(shop.page, 'stripe is not defined');
    await waitForSessionEnd(shop.page);
    await startDebugging(shop.page, launch);
    await answerDialog(shop.page, 'Deny');
  });

  test('an unresolvable reference stops the launch and can be set from the message', async () => {
    const missing = 'ref+keychain://elsewhere/MISSING';
    await startDebugging(shop.page, 'With a reference that has no value');
    await answerDialog(shop.page, 'Always Allow');
    await waitForNotification(shop.page, `${missing} has no value`);
    await screenshot(shop.page, '7-unresolvable');
    await answerNotification(shop.page, `${missing} has no value`, 'Set a Value…');
    await answerInput(shop.page, key.value);
    await waitForNotification(shop.page, `${missing} is set`);
    await startDebugging(shop.page, 'With a reference that has no value');
    await waitForDebugConsole(shop.page, 'stripe is not defined');
    await waitForSessionEnd(shop.page);
  });

  test('the run left the value nowhere', async () => {
    await shop.close();
    assert.notDeepEqual(logsWith(shop.state.folder, 'textDocument/didOpen'), [], 'the protocol was traced');
    assert.deepEqual(sweep(shop.state.folder, key.value), []);
  });
});
