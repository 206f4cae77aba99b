/**
 * The documents that show a session of commands: each is run as it stands there, with the built command line, a keyring and the vaults of
 * `npm run tour`, and prints what the document shows. UPDATE=1 writes what was printed into the document.
 */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { startKeyring } from '../../samples/servers/keyring.ts';
import { outputsOf, settled, shownOutput, stepsOf, withOutputs } from './console.ts';

const bin = mkdtempSync(join(tmpdir(), 'secretref-bin-'));
let keyring: Awaited<ReturnType<typeof startKeyring>> | undefined;

before(async () => {
  if (process.platform !== 'linux') return;
  keyring = await startKeyring();
  const command = `#!/bin/sh\nexec '${process.execPath}' -- '${resolve('dist/cli.js')}' "$@"\n`;
  writeFileSync(join(bin, 'secretref'), command, { mode: 0o755 });
});
after(async () => {
  await keyring?.stop();
  rmSync(bin, { recursive: true, force: true });
});

// The other systems have one keychain, which a test must not touch.
const skip = process.platform !== 'linux' && 'the Secret Service is a thing of Linux';

for (const document of ['docs/vaults.md', 'docs/audit.md']) {
  test(document, { timeout: 240_000, skip }, async (t) => {
    const tour = spawn(process.execPath, ['samples/tour.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
    t.after(() => ended(tour));
    const begin = await beginOf(tour);
    const [, shop = ''] = /^cd '(.*)'$/m.exec(readFileSync(begin, 'utf8')) ?? [];
    const [value = assert.fail()] = /sk_live_\w+/.exec(readFileSync(join(shop, 'app.js'), 'utf8')) ?? [];
    const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...environment } = process.env;
    const env = { ...environment, PATH: `${bin}:${process.env['PATH']}`, SECRETREF_STORE: 'auto' };

    const markdown = readFileSync(document, 'utf8');
    const steps = stepsOf(markdown);
    const outputs = (await outputsOf(steps, `. '${begin}'`, env)).map(shownOutput);
    assert.equal(outputs.length, steps.length);
    assert.ok(outputs.every((output) => !output.includes(value)));
    if (process.env['UPDATE']) writeFileSync(document, withOutputs(markdown, outputs));
    const expected = settled(stepsOf(readFileSync(document, 'utf8')).map(({ shown }) => shown));
    for (const [n, printed] of settled(outputs).entries()) assert.equal(printed, expected[n], steps[n]?.command);
  });
}

/** The file that the other terminal reads. */
async function beginOf(tour: ChildProcess): Promise<string> {
  let printed = '';
  for await (const piece of tour.stdout ?? []) {
    printed += piece;
    const [, file] = /: \. (\S+)\n/.exec(printed) ?? [];
    if (file !== undefined) return file;
  }
  return assert.fail(printed);
}

async function ended(tour: ChildProcess): Promise<void> {
  if (tour.exitCode !== null) return;
  tour.kill('SIGTERM');
  await once(tour, 'exit');
}
