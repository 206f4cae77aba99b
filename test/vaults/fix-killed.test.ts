/** `secretref fix` killed at a random moment: each value is in its file or in the vault, and a second run finishes the job. FIX_KILLS says how often. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { expandTemplate } from '../../samples/templates.ts';
import { allow, type Place, place, secretref, start } from '../cli/secretref.ts';

const kills = Number(process.env['FIX_KILLS'] ?? 3);
const values = [1, 2, 3].map((seed) => expandTemplate('sk_live_{alnum:24}', seed));
const names = ['a.js', 'b.js', 'c.js'];
/** How long a whole run takes here, in milliseconds; measured first, so that the moments cover it. */
let whole = 0;

function files(): Record<string, string> {
  return Object.fromEntries(names.map((name, n) => [name, `const key${n} = '${values[n]}';\nprocess.stdout.write(key${n});\n`]));
}

/** What the program at hand prints, with whatever it may have of the vault. */
async function printed(at: Place, name: string): Promise<string> {
  const { stdout } = await secretref(at, ['run', '--', process.execPath, name]);
  return stdout;
}

test(`${kills} times`, { timeout: 1_200_000 }, async (t) => {
  const first = place(t, files());
  const began = performance.now();
  assert.equal((await secretref(first, ['fix', '--yes'])).status, 0);
  whole = performance.now() - began;

  const moments = { untouched: 0, between: 0, done: 0 };
  for (let n = 0; n < kills; n++) {
    const at = place(t, files());
    allow(at, at.folder);
    const child = start(at, ['fix', '--yes']);
    child.stdin?.end();
    const closed = new Promise((resolve) => child.on('close', resolve));
    // The first third is the start of Node, in which nothing happens.
    await setTimeout(whole * (0.25 + 0.75 * Math.random()));
    child.kill('SIGKILL');
    await closed;
    let inFiles = 0;
    for (const [index, name] of names.entries()) {
      const value = values[index] ?? '';
      const text = readFileSync(join(at.folder, name), 'utf8');
      if (text.includes(value)) inFiles++;
      // The mask shows that the program had it, and hides what it was.
      else assert.match(await printed(at, name), /^\[secret /, `${name} lost its value`);
    }
    moments[inFiles === names.length ? 'untouched' : inFiles === 0 ? 'done' : 'between'] += 1;
    const second = await secretref(at, ['fix', '--yes']);
    assert.equal(second.status, 0, `${second.signal}: ${second.stderr}`);
    for (const [index, name] of names.entries()) {
      assert.ok(!readFileSync(join(at.folder, name), 'utf8').includes(values[index] ?? ''));
      assert.match(await printed(at, name), /^\[secret /);
    }
    const env = readFileSync(join(at.folder, '.env'), 'utf8').trim().split('\n');
    assert.equal(env.length, names.length, env.join());
  }
  t.diagnostic(JSON.stringify(moments));
});
