/** The audit log on the disk: many writers, a torn line, a file that is put aside. */

import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkChain, type Head } from '../../../vault/audit/chain.ts';
import { logFiles, openLogFile, readLog } from '../../../vault/audit/log-file.ts';
import { temporaryHome } from '../temporary-home.ts';

const later = async (): Promise<void> => undefined;

test('many at once are one chain, and nobody else may read it', async (t) => {
  const path = join(temporaryHome(t), 'audit.jsonl');
  const logs = Array.from({ length: 8 }, () => openLogFile(path));
  await Promise.all(logs.flatMap((log, n) => [log.append([{ n1: n }, { n2: n }], later), log.append([{ n3: n }], later)]));
  const checked = checkChain(await readLog(path), undefined);
  assert.deepEqual([checked.fault, checked.lines, checked.torn], [undefined, 24, []]);
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('a line that was cut off is told, and the chain goes on', async (t) => {
  const path = join(temporaryHome(t), 'audit.jsonl');
  const log = openLogFile(path);
  await log.append([{ a: 1 }, { a: 2 }], later);
  truncateSync(path, statSync(path).size - 20);
  await log.append([{ a: 3 }], later);
  await log.append([{ a: 4 }], later);
  appendFileSync(path, '{"half');
  await log.append([{ a: 5 }], later);
  const checked = checkChain(await readLog(path), undefined);
  assert.deepEqual([checked.fault, checked.torn], [undefined, [2, 5]]);
  assert.equal(checked.head.n, 6);
});

test('a file over its size is put aside, and the chain goes on in the next', async (t) => {
  const path = join(temporaryHome(t), 'audit.jsonl');
  const log = openLogFile(path, 500);
  for (let n = 0; n < 30; n++) await log.append([{ text: 'x'.repeat(60) }], later);
  const files = await logFiles(path);
  assert.ok(files.length > 5, files.join());
  assert.ok(files.every((file) => statSync(file).size < 800));
  const checked = checkChain(await readLog(path), undefined);
  assert.deepEqual([checked.fault, checked.lines, checked.first], [undefined, 30, 1]);
  assert.match(readFileSync(path, 'utf8'), /"n":30/);
});

test('the first line is anchored, then one in every 64', async (t) => {
  const path = join(temporaryHome(t), 'audit.jsonl');
  const log = openLogFile(path);
  const anchored: Head[] = [];
  for (let n = 0; n < 130; n++)
    await log.append([{ n0: n }], async (head, at) => {
      if (at === 'now') anchored.push(head);
    });
  assert.deepEqual(
    anchored.map(({ n }) => n),
    [1, 64, 128],
  );
  for (const anchor of anchored) assert.equal(checkChain(await readLog(path), anchor).fault, undefined);
});
