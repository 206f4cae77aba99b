/** Files before and after a move, read by the tools themselves: with the variable set they say the same, and without it they do not. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { moved, value } from '../core/rewrite/moved.ts';
import { likes } from '../real-part.ts';
import { readFiles } from './tools/index.ts';
import type { ReadFile } from './tools/read-file.ts';

interface Shown {
  readonly status: number | null;
  readonly text: string;
}

for (const file of readFiles) {
  test(`${file.by ?? file.needs} reads ${file.path}: ${file.shows}`, (t) => {
    if (!likes(t, file.needs, file.install)) return;
    const { path, before, reference, shows } = file;
    const result = moved('plaintext', before, { path, ...(reference && { reference }) });
    assert.ok(
      result.plan.kind === 'plan' && result.after !== undefined,
      result.plan.kind === 'refused' ? result.plan.reason : '',
    );
    assert.ok(!result.after.includes(value));
    const variable = result.plan.mapping?.name;
    const is = shown(t, file, result.after, variable === undefined ? {} : { [variable]: value });
    assert.equal(is.status, 0, is.text);
    if (shows === 'no fault') return;
    const was = shown(t, file, result.before, {});
    assert.ok(was.text.includes(value), was.text);
    assert.equal(is.text, was.text);
    assert.ok(!shown(t, file, result.after, {}).text.includes(value));
  });
}

/** What the last command prints. */
function shown(t: TestContext, { path, beside = {}, commands }: ReadFile, text: string, env: NodeJS.ProcessEnv): Shown {
  const folder = mkdtempSync(join(tmpdir(), 'secretref-tool-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...beside, [path]: text })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const itsName = new RegExp(`(?:${dirname(folder)}/)?${basename(folder)}`, 'gi');
  let last: Shown = { status: null, text: '' };
  for (const [command, ...args] of commands) {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout: 120_000,
    });
    if (error) throw error;
    last = { status, text: (stdout === '' ? stderr : stdout).replace(itsName, '') };
  }
  return last;
}
