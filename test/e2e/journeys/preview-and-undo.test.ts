/** A move that reaches several files, at the keyboard: shown first, discarded, applied, undone, its entry removed, and done again. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { folderName } from '../../../client/local-history.ts';
import type { VSCode } from '../host/vscode.ts';
import { answerNotification, waitForNotification } from '../host/workbench/dialogs.ts';
import {
  goToNextProblem,
  openQuickFixes,
  pickQuickFix,
  save,
  typeText,
  waitForEditorText,
  waitForSquiggle,
} from '../host/workbench/editor.ts';
import { goToLine, openFile, runCommand } from '../host/workbench/quick-input.ts';
import { applyPreview, discardPreview, isTicked, previewedLines } from '../host/workbench/refactor-preview.ts';
import { screenshot } from '../host/workbench/screenshot.ts';
import { newKey } from '../key.ts';
import { sweep } from '../sweep.ts';
import { fileText, openShop, untilFileHolds } from './shop.ts';

const key = newKey();
const line = `const stripe = '${key.value}';`;
const move = 'Move to the keychain and read process.env.STRIPE_SECRET_KEY';
const mapping = 'STRIPE_SECRET_KEY=ref+keychain://shop/STRIPE_SECRET_KEY';

describe('a move that reaches several files', () => {
  let shop: VSCode;
  before(async () => {
    // Otherwise what is saved within ten seconds replaces the version before.
    shop = await openShop({ settings: { 'workbench.localHistory.mergeWindow': 0 } });
    const write = (name: string, text: string): void => writeFileSync(path.join(shop.workspace, name), text);
    write('pay.js', `${line}\nconsole.log(stripe.length);\n`);
    write('.env', 'PASSWORD=correct-horse\n');
    write('.env.example', 'PASSWORD=\n');
    const remote = path.join(shop.state.folder, 'remote.git');
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: shop.workspace, stdio: 'pipe' });
    };
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    git('init', '--quiet');
    git('add', 'pay.js');
    git('commit', '--quiet', '--message', 'pay');
    git('push', '--quiet', remote, 'HEAD:main');
    git('remote', 'add', 'origin', remote);
    git('fetch', '--quiet', 'origin');
  });
  after(() => shop.dispose());

  async function startMove(): Promise<void> {
    await openFile(shop.page, 'pay.js');
    await waitForSquiggle(shop.page, 'error');
    await goToNextProblem(shop.page);
    await openQuickFixes(shop.page, move);
    await pickQuickFix(shop.page, move);
  }

  /** What the audit log says of changes, oldest first. */
  function changes(): string[] {
    const log = readFileSync(path.join(shop.state.home, '.local/share/secretref/audit.jsonl'), 'utf8').trim();
    return log.split('\n').flatMap((text) => {
      const { event, outcome } = JSON.parse(text);
      return event !== 'read' && outcome === 'done' ? [String(event)] : [];
    });
  }

  test('is shown as a whole, and nothing is changed yet', async () => {
    await openFile(shop.page, 'pay.js');
    await goToLine(shop.page, 3);
    await typeText(shop.page, '// saved');
    await save(shop.page);
    await startMove();
    const lines = await previewedLines(shop.page, 'STRIPE_SECRET_KEY=⏎');
    await screenshot(shop.page, 'preview');
    assert.ok(lines.length >= 4, lines.join('\n'));
    assert.equal(await isTicked(shop.page, 'pay.js'), true);
    assert.equal(await isTicked(shop.page, '.gitignore'), false);
    assert.ok(fileText(shop, 'pay.js').includes(key.value));
  });

  test('discarded, it leaves the files as they are and takes its entry out of the vault', async () => {
    await discardPreview(shop.page);
    while (changes().length < 2) await delay(50);
    assert.deepEqual(changes(), ['write', 'remove']);
    assert.ok(fileText(shop, 'pay.js').includes(key.value));
    assert.equal(fileText(shop, '.env'), 'PASSWORD=correct-horse\n');
  });

  test('with the text changed meanwhile nothing is done, and a button asks anew', async () => {
    await startMove();
    await previewedLines(shop.page, 'STRIPE_SECRET_KEY=⏎');
    await openFile(shop.page, 'pay.js');
    await goToLine(shop.page, 1);
    await typeText(shop.page, '\n');
    await waitForEditorText(shop.page, line);
    await discardPreview(shop.page);
    await waitForNotification(shop.page, 'The text has changed');
    assert.deepEqual(changes(), ['write', 'remove', 'write', 'remove']);
    await answerNotification(shop.page, 'The text has changed', 'Ask Again');
    await pickQuickFix(shop.page, move);
    await previewedLines(shop.page, 'STRIPE_SECRET_KEY=⏎');
    await discardPreview(shop.page);
    while (changes().length < 6) await delay(50);
  });

  test('applied, it changes all files', async () => {
    await startMove();
    await previewedLines(shop.page, 'STRIPE_SECRET_KEY=⏎');
    await applyPreview(shop.page);
    await untilFileHolds(shop, 'pay.js', 'process.env.STRIPE_SECRET_KEY');
    await untilFileHolds(shop, '.env', mapping);
    await untilFileHolds(shop, '.env.example', 'STRIPE_SECRET_KEY=\n');
    assert.equal(fileText(shop, '.gitignore'), '', 'what was not ticked is not done');
    await waitForNotification(
      shop.page,
      'Mind that .env has values in it that are no references, and git does not ignore the file.',
    );
    const told = await waitForNotification(shop.page, 'STRIPE_SECRET_KEY is in 1 commit');
    assert.match(told, /pushed to origin: rotate it first/);
    await screenshot(shop.page, 'exposure');
    await answerNotification(shop.page, 'Mind that .env', 'Open .env');
    await waitForEditorText(shop.page, mapping);
  });

  test('the local history keeps the value until a click deletes its versions', async () => {
    const history = path.join(shop.state.userData, 'User/History');
    const [hit] = sweep(history, key.value);
    assert.ok(hit, 'the file was saved with the value');
    const folder = path.dirname(hit.file);
    const { resource } = JSON.parse(readFileSync(path.join(folder, 'entries.json'), 'utf8'));
    assert.equal(path.basename(folder), folderName(resource), 'a local machine names its folders so');
    await waitForNotification(shop.page, 'local history keeps 1 earlier version of pay.js');
    await answerNotification(shop.page, 'local history', 'Delete It');
    while (sweep(history, key.value).length > 0) await delay(50);
    // VS Code shows three at a time.
    await runCommand(shop.page, 'Notifications: Clear All Notifications');
    await untilFileHolds(shop, 'pay.js', 'process.env.STRIPE_SECRET_KEY');
  });

  test('undone once, it offers to remove the entry, which leaves the vault when the file on the disk holds the value', async () => {
    await openFile(shop.page, 'pay.js');
    await shop.page.keyboard.press('Control+Z');
    await waitForEditorText(shop.page, line);
    await waitForNotification(shop.page, 'is undone');
    await screenshot(shop.page, 'undone');
    await answerNotification(shop.page, 'is undone', 'Remove It There');
    await waitForNotification(shop.page, 'is no longer in');
    assert.deepEqual(changes().slice(6), ['write', 'remove']);
    assert.ok(fileText(shop, 'pay.js').includes(key.value));
    assert.equal(fileText(shop, '.env'), 'PASSWORD=correct-horse\n');
  });

  test('done again, it finds its value in the vault before the file is saved', async () => {
    await openFile(shop.page, 'pay.js');
    await shop.page.keyboard.press('Control+Y');
    await waitForNotification(shop.page, 'again');
    await screenshot(shop.page, 'redone');
    assert.deepEqual(changes().slice(6), ['write', 'remove', 'write']);
  });

  test('undone while another file refers to it, the entry stays', async () => {
    writeFileSync(path.join(shop.workspace, 'notes.txt'), 'ref+keychain://shop/STRIPE_SECRET_KEY\n');
    await openFile(shop.page, 'pay.js');
    await shop.page.keyboard.press('Control+Z');
    await waitForNotification(shop.page, 'is undone');
    await answerNotification(shop.page, 'is undone', 'Remove It There');
    await waitForNotification(shop.page, 'stays in the vault: notes.txt refers to it');
    assert.deepEqual(changes().slice(6), ['write', 'remove', 'write']);
  });
});
