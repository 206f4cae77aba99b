/** What the keychain remembers of the log is not forgotten by whoever takes lines away, whatever is started after that. */

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { type Anchor, openAnchor } from '../../../vault/audit/anchor.ts';
import { type Audit, auditPath, openAudit } from '../../../vault/audit/audit.ts';
import { checkChain } from '../../../vault/audit/chain.ts';
import { readLog } from '../../../vault/audit/log-file.ts';
import { memoryStore } from '../memory-store.ts';
import { temporaryHome } from '../temporary-home.ts';

const line = { event: 'read', reference: 'ref+keychain://shop/KEY', purpose: 'run', outcome: 'ok' } as const;

interface Place {
  readonly path: string;
  readonly anchor: Anchor;
  readonly audit: Audit;
}

function place(t: TestContext): Place {
  const home = temporaryHome(t);
  const store = { ...memoryStore(), kind: 'os' as const };
  const anchor = openAnchor(home, async () => store);
  return { path: auditPath(home), anchor, audit: openAudit(home, anchor) };
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
  const away: Anchor = { keep: async () => undefined, read: at.anchor.read };
  await write(openAudit(at.path.replace(/\/audit\.jsonl$/, ''), away), 100);
  assert.equal((await at.anchor.read())?.n, 1);
  await write(at.audit, 40);
  assert.equal((await at.anchor.read())?.n, 192);
  assert.equal(await faultOf(at), undefined);
});
