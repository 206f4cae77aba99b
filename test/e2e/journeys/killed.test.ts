/**
 * The editor's move, its extension host killed at random instants: each value is in its file on the disk or in the vault, and a second move
 * finishes the job. MOVE_KILLS says how often.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Secret } from '../../../core/secret.ts';
import { chooseStore } from '../../../vault/stores/choose.ts';
import { e2eFolder } from '../host/paths.ts';
import type { VSCode } from '../host/vscode.ts';
import { screenshot } from '../host/workbench/screenshot.ts';
import { type Key, newKey } from '../key.ts';
import { openShop } from './shop.ts';

const kills = Number(process.env.MOVE_KILLS ?? 3);
const untouched = 3;

describe('an extension host that is killed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'srefkills-'));
  let shop: VSCode;
  let orders = 0;
  before(async () => {
    // `--log trace` would slow the move that is to be cut short.
    const env = { DRIVER_FOLDER: folder };
    shop = await openShop({
      extensions: [`${e2eFolder}fixtures/driver`],
      env,
      flags: [],
      settings: { 'secretref.trace.server': 'off' },
    });
    // A document that is not saved yet asks before its page goes.
    shop.page.on('dialog', (dialog) => void dialog.accept());
  });
  after(async () => {
    await shop.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  function order(file: string): string {
    orders += 1;
    const next = path.join(folder, 'next.json');
    writeFileSync(next, JSON.stringify({ number: orders, file }));
    renameSync(next, path.join(folder, 'order.json'));
    return String(orders);
  }

  async function answer(name: string): Promise<string> {
    const file = path.join(folder, name);
    const end = Date.now() + 60_000;
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
      if (Date.now() > end) {
        await screenshot(shop.page, 'killed-no-answer');
        throw new Error(`The driver did not answer with ${name}.`);
      }
      await delay(2);
    }
    return readFileSync(file, 'utf8');
  }

  const hosts = (): number => readdirSync(folder).filter((name) => name.startsWith('ready-')).length;

  /** VS Code starts a host anew three times by itself, and then asks; on a busy machine it may do neither. */
  async function untilRestarted(before: number): Promise<void> {
    const button = shop.page.getByRole('button', { name: 'Restart Remote Extension Host' }).first();
    let patience = Date.now() + 10_000;
    while (hosts() === before) {
      if (await button.isVisible()) await button.click({ timeout: 2_000 }).catch(() => undefined);
      if (Date.now() > patience) {
        patience = Date.now() + 30_000;
        await shop.page.reload();
      }
      await delay(100);
    }
  }

  // Python, for which VS Code starts no server of its own that each new host would start anew.
  const fileOf = (number: number): string => path.join(shop.workspace, `pay${number}.py`);
  const onDisk = (number: number, { value }: Key): boolean => readFileSync(fileOf(number), 'utf8').includes(value);
  const store = chooseStore({ store: 'os', fallback: () => Promise.reject(new Error('The keyring is missing.')) }, process.env);

  async function inVault(number: number, { value }: Key): Promise<boolean> {
    const held = await (await store()).get('shop', variable(number), AbortSignal.timeout(10_000));
    return held?.equals(new Secret(value, '')) ?? false;
  }

  function newFile(number: number): Key {
    const key = newKey();
    writeFileSync(
      fileOf(number),
      `${variable(number).toLowerCase()} = "${key.value}"\nprint(len(${variable(number).toLowerCase()}))\n`,
    );
    return key;
  }

  test(`${kills} times`, { timeout: 60_000 + kills * 60_000 }, async (t) => {
    const durations: number[] = [];
    for (let number = 0; number < untouched; number++) {
      newFile(number);
      const own = order(fileOf(number));
      await answer(`started-${own}`);
      const began = performance.now();
      await answer(`ended-${own}`);
      durations.push(performance.now() - began);
    }
    const whole = Math.max(...durations.slice(1));
    const moments = { untouched: 0, 'in both': 0, 'in the vault alone': 0 };
    for (let number = untouched; number < untouched + kills; number++) {
      const key = newFile(number);
      const pid = Number(await answer(`started-${order(fileOf(number))}`));
      await delay(whole * 2 * Math.random());
      const before = hosts();
      process.kill(pid, 'SIGKILL');
      const [file, vault] = [onDisk(number, key), await inVault(number, key)];
      assert.ok(file || vault, `the value of ${fileOf(number)} is lost`);
      moments[!vault ? 'untouched' : file ? 'in both' : 'in the vault alone'] += 1;
      await untilRestarted(before);
      assert.equal(await answer(`ended-${order(fileOf(number))}`), 'well');
      assert.equal(onDisk(number, key), false, 'a second move finishes the job');
      assert.ok(await inVault(number, key));
      assert.ok(readFileSync(fileOf(number), 'utf8').includes(`os.environ["${variable(number)}"]`));
    }
    const names = readFileSync(path.join(shop.workspace, '.env'), 'utf8').match(/^PAYMENT_\w+(?==ref)/gm) ?? [];
    assert.equal(new Set(names).size, names.length, 'no name is mapped twice');
    assert.equal(names.length, untouched + kills);
    t.diagnostic(
      JSON.stringify({
        whole: Math.round(whole),
        hosts: hosts(),
        ...moments,
      }),
    );
  });
});

function variable(number: number): string {
  return `PAYMENT_${[...String(number)].map((digit) => String.fromCharCode(65 + Number(digit))).join('')}_KEY`;
}
