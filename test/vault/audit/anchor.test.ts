/** What the keychain remembers of the log is not forgotten by whoever takes lines away, whatever is started after that. */

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { type Anchor, openAnchor } from '../../../vault/audit/anchor.ts';
import { type Audit, auditPath, openAudit } from '../../../vault/audit/audit.ts';
import { checkChain } from '../../../vault/audit/chain.ts';
import { readLog } from '../../../vault/audit/log-file.ts';
import { acceptLog } from '../../../vault/audit/proof.ts';
import { memoryStore } from '../memory-store.ts';
import { temporaryHome } from '../temporary-home.ts';

const line = { event: 'read', reference: 'ref+keychain://shop/KEY', purpose: 'run', outcome: 'ok' } as const;

interface Place {
  readonly home: string;
  readonly path: string;
  readonly anchor: Anchor;
  readonly audit: Audit;
}

function place(t: TestContext): Place {
  const home = temporaryHome(t);
  const store = { ...memoryStore(), kind: 'os' as const };
  const anchor = openAnchor(home, async () => store);
  return { home, path: auditPath(home), anchor, audit: openAudit(home, anchor) };
}

async function write(audit: Audit, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await audit([line]);
}

async function faultOf({ path, anchor }: Place): Promise<string | undefined> {
  const { fault } = checkChain(await readLog(path), await anchor.read());
  return fault && `line ${fault.n} ${fault.what}`;
}

test('a log that goes on is remembered further on', async (t) => {
  const at = place(t);
  await write(at.audit, 130);
  assert.equal((await at.anchor.read())?.n, 128);
  assert.equal(await faultOf(at), undefined);
});

test('a log that was deleted stays found out when it begins again', async (t) => {
  const at = place(t);
  await write(at.audit, 70);
  rmSync(at.path);
  await write(at.audit, 1);
  assert.equal(await faultOf(at), 'line 64 is known to the keychain and is no longer there');
  await write(at.audit, 70);
  assert.equal(await faultOf(at), 'line 64 is another one than the keychain remembers');
});

test('lines taken away at the end stay found out when others take their numbers', async (t) => {
  const at = place(t);
  await write(at.audit, 70);
  const kept = readFileSync(at.path, 'utf8').split('\n').slice(0, 60);
  writeFileSync(at.path, `${kept.join('\n')}\n`);
  await write(at.audit, 80);
  assert.equal(await faultOf(at), 'line 64 is another one than the keychain remembers');
});

test('a crash before the keychain was told loses nothing: it remembers again further on', async (t) => {
  const at = place(t);
  await write(at.audit, 60);
  const away: Anchor = { ...at.anchor, keep: async () => undefined };
  await write(openAudit(at.path.replace(/\/audit\.jsonl$/, ''), away), 100);
  assert.equal((await at.anchor.read())?.n, 1);
  await write(at.audit, 40);
  assert.equal((await at.anchor.read())?.n, 192);
  assert.equal(await faultOf(at), undefined);
});

test('whoever took the log away can say so; the log tells it, and goes on', async (t) => {
  const at = place(t);
  assert.equal((await acceptLog(at.home, at.anchor)).kind, 'needless');
  await write(at.audit, 70);
  assert.equal((await acceptLog(at.home, at.anchor)).kind, 'needless');
  rmSync(at.path);
  await write(at.audit, 3);
  assert.deepEqual(await acceptLog(at.home, at.anchor), { kind: 'accepted', head: await at.anchor.read() });
  assert.equal(await faultOf(at), undefined);
  assert.match((await readLog(at.path)).at(-1) ?? '', /"event":"accept".*"source":"line 64, which the keychain remembers as /);
  await write(at.audit, 70);
  assert.equal(await faultOf(at), undefined);
  assert.equal((await at.anchor.read())?.n, 64);
});

test('a log whose own lines do not continue each other is not made right by a word', async (t) => {
  const at = place(t);
  await write(at.audit, 70);
  writeFileSync(at.path, readFileSync(at.path, 'utf8').replace('"n":12,', '"n":13,'));
  assert.deepEqual(await acceptLog(at.home, at.anchor), { kind: 'broken', n: 13 });
});
