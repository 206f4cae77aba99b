/** Restricted Mode: credentials are flagged in a folder that nobody trusts, and no value moves. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { VSCode } from '../host/vscode.ts';
import { waitForNotification } from '../host/workbench/dialogs.ts';
import { goToNextProblem, openQuickFixes, pickQuickFix, typeText, waitForSquiggle } from '../host/workbench/editor.ts';
import { goToLine, openFile } from '../host/workbench/quick-input.ts';
import { waitForRestrictedMode } from '../host/workbench/trust.ts';
import { newKey } from '../key.ts';
import { fileText, openShop } from './shop.ts';

const key = newKey();

describe('a folder that nobody trusts', () => {
  let shop: VSCode;
  before(async () => {
    shop = await openShop({ trust: 'ask' });
  });
  after(() => shop.dispose());

  test('still gets its squiggle, and the move refuses with a sentence', async () => {
    await waitForRestrictedMode(shop.page);
    await openFile(shop.page, 'app.js');
    await goToLine(shop.page, 3);
    await typeText(shop.page, `const stripe = '${key.value}';`);
    await waitForSquiggle(shop.page, 'error');
    await goToNextProblem(shop.page);
    await openQuickFixes(shop.page, 'Move to the keychain');
    await pickQuickFix(shop.page, 'Move to the keychain');
    await waitForNotification(shop.page, 'trusted folders only');
    assert.equal(fileText(shop, '.env'), '');
  });
});
