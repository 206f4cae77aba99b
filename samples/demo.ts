/** demo: the whole way of a hard-coded key on the sample shop, for real: found, moved into an encrypted store, and back only when the program runs. */

import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDemoHome } from './demo/home.ts';
import { moveAll } from './demo/move-all.ts';
import { changedLines, command, heading, outputOf, say } from './demo/narration.ts';
import { prepareSample } from './prepare.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'secretref-demo-')));
process.exitCode = 1;
try {
  await demo(join(top, 'shop'), openDemoHome(join(top, 'home')));
  process.exitCode = 0;
} catch (error) {
  say(`\nThe demo failed: ${error instanceof Error ? error.message : 'for an unknown reason'}`);
} finally {
  rmSync(top, { recursive: true, force: true });
}

async function demo(shop: string, home: ReturnType<typeof openDemoHome>): Promise<void> {
  prepareSample(shop);
  const programs = [['node', 'app.js'], ...(home.has('python3') ? [['python3', 'newsletter.py']] : [])];
  const before = programs.map((program) => signatureIn(home.run(shop, program).stdout));

  heading('1. A shop has its keys in its source. A scan finds them.');
  const found = home.secretref(shop, ['scan']);
  command('secretref scan', found.stdout);
  expect(found.status === 1, 'the scan should have found the keys');

  heading('2. Each value moves into the vault; the source reads a variable, and .env says where its value is.');
  const moved = await moveAll(shop, home);
  for (const { file, text, newText } of moved.changes) changedLines(file, text, newText, moved.hide);
  say(`\n  The vault here is ${home.storeLabel(shop)}.`);

  heading('3. Another scan finds nothing.');
  const clean = home.secretref(shop, ['scan']);
  command('secretref scan', clean.stdout);
  expect(clean.status === 0, 'the scan should have been clean');
  const files = moved.changes.map(({ file }) => readFileSync(join(shop, file), 'utf8')).join('');
  expect(moved.hide(files) === files, 'a value is still in a file');

  heading('4. Only the program that is started gets the value, and its output is masked.');
  for (const [n, program] of programs.entries()) {
    const ran = home.secretref(shop, ['run', '--', ...program]);
    command(`secretref run -- ${program.join(' ')}`, ran.stdout);
    expect(ran.status === 0, outputOf(ran));
    expect(ran.stdout.includes('[secret ') && moved.hide(ran.stdout) === ran.stdout, 'the output should have been masked');
    expect(signatureIn(ran.stdout) === before[n], 'the program should have received the same value as before');
  }
  say('\n  The signatures are those of the first day: the programs received the same values, and no file holds one.');
}

function signatureIn(output: string): string {
  return /^Signature (\w+)/m.exec(output)?.[1] ?? '';
}

function expect(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}
