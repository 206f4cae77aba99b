/** run-start: prints how many milliseconds whole processes take, median of 15: Node alone, then `secretref run -- true` with 0, 1 and so many keychain references. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const count = Number(process.argv[2]);
const cli = resolve('dist/cli.js');
const top = mkdtempSync(join(tmpdir(), 'secretref-bench-'));
const [home, folder] = [join(top, 'home'), join(top, 'folder')];
mkdirSync(home, { mode: 0o700 });
mkdirSync(folder);
const policy = { version: 1, allow: [{ folder: '*', references: ['ref+keychain://bench/*'], purposes: ['run'] }] };
writeFileSync(join(home, 'policy.json'), JSON.stringify(policy), { mode: 0o600 });
for (let n = 0; n < count; n++) node(['--', cli, 'set', `ref+keychain://bench/${n}`], `a value, number ${n}`);

const times = [median(['-e', '0'])];
for (const references of [0, 1, count]) {
  writeFileSync(join(folder, '.env'), Array.from({ length: references }, (_, n) => `V${n}=ref+keychain://bench/${n}\n`).join(''));
  times.push(median(['--', cli, 'run', '--', 'true']));
}
console.log(times.map((time) => time.toFixed(0)).join(' '));
rmSync(top, { recursive: true, force: true });

function median(args: readonly string[]): number {
  return Array.from({ length: 15 }, () => node(args)).toSorted((a, b) => a - b)[7] ?? 0;
}

function node(args: readonly string[], input = ''): number {
  const env = { ...process.env, SECRETREF_HOME: home, SECRETREF_STORE: 'os' };
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}
