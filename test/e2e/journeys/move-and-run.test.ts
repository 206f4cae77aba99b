/** The product's main job, at the keyboard: type a key, see the squiggle, move it, press F5 in every way, and find the value nowhere. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { VSCode } from '../host/vscode.ts';
import { pressF5, startDebugging, waitForDebugConsole, waitForSessionEnd } from '../host/workbench/debugging.ts';
import { waitForNotification } from '../host/workbench/dialogs.ts';
import {
  goToNextProblem,
  openQuickFixes,
  pickQuickFix,
  quickFixTitles,
  typeText,
  waitForEditorText,
  waitForNoSquiggle,
  waitForSquiggle,
} from '../host/workbench/editor.ts';
import { goToLine, openFile } from '../host/workbench/quick-input.ts';
import { screenshot } from '../host/workbench/screenshot.ts';
import { terminalText, waitForTerminalText } from '../host/workbench/terminal.ts';
import { newKey } from '../key.ts';
import { logsWith, sweep } from '../sweep.ts';
import { fileText, openShop, untilFileHolds } from './shop.ts';

const key = newKey();
const move = 'Move to the keychain and read process.env.STRIPE_SECRET_KEY';

describe('from a hard-coded key to a launch that receives it', () => {
  let shop: VSCode;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.dispose());

  test('the squiggle appears while typing, unsaved', async () => {
    await openFile(shop.page, 'app.js');
    await goToLine(shop.page, 3);
    await typeText(shop.page, `const stripe = '${key.value}';`);
    await waitForSquiggle(shop.page, 'error');
    assert.ok(!fileText(shop, 'app.js').includes(key.value), 'nothing was saved');
    await screenshot(shop.page, '1-squiggle');
  });

  test('the quick-fixes are offered', async () => {
    await goToNextProblem(shop.page);
    await openQuickFixes(shop.page, move);
    await screenshot(shop.page, '2-menu');
    const titles = await quickFixTitles(shop.page);
    assert.deepEqual(
      titles.filter((title) => /keychain|reference|Ignore/.test(title)),
      [move, 'Replace by an existing reference…', 'Ignore here with a comment'],
    );
  });

  test('the move takes the value out of the file on disk and leaves a mapping', async () => {
    await pickQuickFix(shop.page, move);
    await waitForEditorText(shop.page, 'const stripe = process.env.STRIPE_SECRET_KEY;');
    await waitForNoSquiggle(shop.page, 'error');
    await untilFileHolds(shop, 'app.js', 'process.env.STRIPE_SECRET_KEY');
    assert.equal(fileText(shop, '.env'), 'STRIPE_SECRET_KEY=ref+keychain://shop/STRIPE_SECRET_KEY\n');
    assert.ok(!fileText(shop, 'app.js').includes(key.value));
    const told = await waitForNotification(shop.page, 'The value is now in');
    assert.match(told, /Secret Service/, 'the store in use is said');
    await screenshot(shop.page, '3-result');
  });

  test('F5 runs the program with the value and asks nothing', async () => {
    await pressF5(shop.page);
    await waitForDebugConsole(shop.page, `received ${key.digest}`);
    await untilFileHolds(shop, 'received.txt', `node ${key.digest}`);
    await screenshot(shop.page, '4-debug-console');
    await waitForSessionEnd(shop.page);
  });

  test('a Python program receives it too', async () => {
    await startDebugging(shop.page, 'Shop in Python');
    await untilFileHolds(shop, 'received.txt', `python ${key.digest}`);
    await waitForSessionEnd(shop.page);
  });

  const earlier = `node ${key.digest}\npython ${key.digest}\n`;
  for (const [name, program, received] of [
    ['Shop in a terminal', 'node', `${earlier}node ${key.digest}`],
    ['Shop in Python, in a terminal', 'python', `${earlier}${earlier}`],
  ] as const) {
    test(`${name}: the program receives the value, and it is not typed`, async () => {
      await startDebugging(shop.page, name);
      await untilFileHolds(shop, 'received.txt', received);
      await waitForTerminalText(shop.page, `received ${key.digest}`);
      const shown = await terminalText(shop.page);
      assert.ok(!shown.includes(key.value), 'neither typed nor in the scroll-back');
      await screenshot(shop.page, `5-terminal-${program}`);
      await waitForSessionEnd(shop.page);
    });
  }

  test('the run left the value nowhere', async () => {
    await shop.close();
    assert.notDeepEqual(logsWith(shop.state.folder, 'textDocument/didOpen'), [], 'the protocol was traced');
    assert.deepEqual(sweep(shop.state.folder, key.value), []);
  });
});
