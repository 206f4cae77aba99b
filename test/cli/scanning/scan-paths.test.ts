/** Whatever threads there are, a scan tells the same, in the same order, and leaves nothing out without a word. */

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { followProjects } from '../../../cli/project/follow.ts';
import { LostThread } from '../../../cli/scanning/lost-thread.ts';
import type { Outcome } from '../../../cli/scanning/outcome.ts';
import { createFileScanner, type FileScan } from '../../../cli/scanning/scan-file.ts';
import { type ScanNeeds, scanPaths } from '../../../cli/scanning/scan-paths.ts';
import { createThreads, type Threads } from '../../../cli/scanning/threads.ts';
import { builtInEngine, type Engine } from '../../../core/detect/engine/compile.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { openProjectDisk } from '../../../server/project-disk.ts';
import { place } from '../secretref.ts';

const none: Threads = {
  count: Number.POSITIVE_INFINITY,
  start: () => undefined,
  haveBegun: () => false,
  hasRoom: () => false,
  scan: () => Promise.reject(new Error('There is no thread.')),
  stop: () => Promise.resolve(),
};

async function outcomes(folder: string, threads: Threads, progress?: ScanNeeds['progress']): Promise<Outcome[]> {
  const followed = followProjects(
    openProjectDisk(() => [folder]),
    { configuration: 'follow', baseline: 'follow' },
  );
  const all: Outcome[] = [];
  for await (const outcome of scanPaths([folder], { followed, threads, ...(progress && { progress }) })) all.push(outcome);
  return all;
}

/** What two scans must have in common. */
function told(all: readonly Outcome[]): unknown[] {
  return all.map((outcome) => (outcome.kind === 'text' ? { ...outcome, project: outcome.project.customRules } : outcome));
}

function tree(t: TestContext): string {
  const { folder } = place(t, { 'd123.bin': '\0', '.secretref.json': ownRule });
  for (let index = 0; index < 400; index++) {
    const key = index % 7 === 0 ? expandTemplate('sk_live_{alnum:24}', index) : '';
    const ignore = index % 14 === 0 ? ' // secretref-ignore' : '';
    mkdirSync(join(folder, `d${index % 20}`), { recursive: true });
    writeFileSync(join(folder, `d${index % 20}`, `${index}.js`), `// å tango-${1000 + index}\nconst key = "${key}";${ignore}\n`);
  }
  symlinkSync('.', join(folder, 'd5/loop'));
  return folder;
}

const ownRule = JSON.stringify({
  customRules: [{ id: 'tango', title: 'Tango number', keywords: ['tango-'], pattern: 'tango-[0-9]{4}' }],
});

test('threads tell what one tells', { skip: availableParallelism() < 2 }, async (t) => {
  const folder = tree(t);
  const alone = await outcomes(folder, none);
  const threads = createThreads();
  const together = await outcomes(folder, threads);
  assert.ok(threads.count > 0 && threads.haveBegun());
  assert.deepEqual(told(together), told(alone));
  const rules = alone.flatMap((outcome) => (outcome.kind === 'text' ? outcome.scan.seen.map(({ finding }) => finding.rule) : []));
  const count = (id: string): number => rules.filter((rule) => rule === id).length;
  assert.deepEqual([count('stripe-secret-key'), count('tango')], [58, 400]);
  assert.deepEqual(
    alone.filter(({ kind }) => kind !== 'text').map(({ kind }) => kind),
    ['binary', 'link'],
  );
});

for (const [how, code] of [
  ['ends', 'process.exit(3)'],
  ['throws', 'throw new RangeError("x")'],
] as const) {
  test(`a thread that ${how} before its time ends the scan with an error`, { skip: availableParallelism() < 2 }, async (t) => {
    const threads = createThreads(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    await assert.rejects(outcomes(tree(t), threads), how === 'ends' ? LostThread : RangeError);
  });
}

function scanOne(path: string, engine: Engine, scanFile = createFileScanner()): FileScan {
  const steps = scanFile({ path, links: 'refuse' }, engine);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** An engine that counts how often it is used. */
function counted(): { readonly engine: Engine; uses(): number } {
  let uses = 0;
  const engine = new Proxy(builtInEngine(), {
    get(target, name) {
      if (name === 'automaton') uses += 1;
      return Reflect.get(target, name);
    },
  });
  return { engine, uses: () => uses };
}

test('the same content is scanned once, for each language', (t) => {
  const content = 'const a = 1;\n';
  const { folder } = place(t, { 'a.js': content, 'b.js': content, 'c.py': content, 'd.js': `${content} ` });
  const { engine, uses } = counted();
  const scanFile = createFileScanner();
  const counts = ['a.js', 'b.js', 'c.py', 'd.js'].map((name) => {
    scanOne(join(folder, name), engine, scanFile);
    return uses();
  });
  const [one = 0] = counts;
  assert.ok(one > 0);
  assert.deepEqual(counts, [one, one, 2 * one, 3 * one]);
});

test('of contents with thousands of findings few are remembered', (t) => {
  const keys = (from: number): string =>
    Array.from({ length: 1500 }, (_, at) => `const a = "${expandTemplate('sk_live_{alnum:24}', from + at)}";\n`).join('');
  const { folder } = place(t, { 'a.js': keys(0), 'b.js': keys(2000), 'c.js': keys(4000) });
  const { engine, uses } = counted();
  const scanFile = createFileScanner();
  const isScanned = (name: string): boolean => {
    const before = uses();
    scanOne(join(folder, name), engine, scanFile);
    return uses() > before;
  };
  assert.deepEqual(['a.js', 'b.js', 'a.js', 'c.js', 'c.js', 'a.js'].map(isScanned), [true, true, false, true, false, true]);
});

test('what vanishes between the walk and the reading is told of', (t) => {
  const { folder } = place(t, { 'a.js': '' });
  rmSync(join(folder, 'a.js'));
  assert.deepEqual(scanOne(join(folder, 'a.js'), builtInEngine()), { kind: 'unread', problem: 'there is no such file' });
});

test('work for a thread that has gone is refused', async () => {
  const threads = createThreads(new URL('data:text/javascript,process.exit(3)'));
  threads.start();
  const file = { path: 'a.js', links: 'refuse', customRules: [] } as const;
  await assert.rejects(threads.scan([file]), LostThread);
  await assert.rejects(threads.scan([file]), LostThread);
});

test('a long file keeps no thread waiting', async (t) => {
  const { folder } = place(t, { 'a.txt': 'word '.repeat(1_000_000), 'b.txt': 'b\n', 'c.txt': 'c\n' });
  const done = { files: 0, bytes: 0 };
  const given: string[][] = [];
  const scanFile = createFileScanner();
  const threads: Threads = {
    ...none,
    // It comes when the long file has been begun.
    hasRoom: () => done.bytes > 0 && given.length === 0,
    async scan(files) {
      assert.equal(done.files, 0);
      given.push(files.map(({ path }) => basename(path)));
      return files.map(({ path }) => scanOne(path, builtInEngine(), scanFile));
    },
  };
  const progress = (files: number, bytes: number): void => {
    done.files += files;
    done.bytes += bytes;
  };
  const all = (await outcomes(folder, threads, progress)).map(({ path }) => basename(path));
  assert.deepEqual([given, all], [[['b.txt', 'c.txt']], ['a.txt', 'b.txt', 'c.txt']]);
});
