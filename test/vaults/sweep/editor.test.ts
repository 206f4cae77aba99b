/** The editor's half of the sweep: what a language server sends and what the client's trace keeps, at its most talkative, over files full of values. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Trace } from 'vscode-languageserver/node';
import { dropText } from '../../../client/trace.ts';
import { openText } from '../../protocol/documents.ts';
import { startSession } from '../../protocol/harness.ts';
import { createLook } from './look.ts';
import { plant } from './planted.ts';

test('no message of the server and no line of the trace holds a value', { timeout: 120_000 }, async (t) => {
  const planted = plant();
  const look = createLook(new Map(Object.entries(planted)));
  const session = await startSession(t, { transport: 'stdio', diagnostics: 'push', client: 'ours' });
  const traced: string[] = [];
  const log = (...texts: unknown[]) =>
    void traced.push(texts.map((text) => (typeof text === 'string' ? text : JSON.stringify(text))).join('\n'));
  await session.client.trace(Trace.Verbose, { log });
  const env = Object.entries(planted).map(([name, value]) => `${name.toUpperCase()}_PASSWORD=${value}\n`);
  for (const document of [
    openText('pay.js', `const stripe = '${planted.key}';\nconst db_password = ${JSON.stringify(planted.password)};\n`),
    openText('.env', env.join(''), 'dotenv'),
    openText('odd.env', `A=ref+vault://secret/${planted.password}#/x\nB=ref+keychain://${planted.vault}/y\n`, 'dotenv'),
    openText('launch.json', JSON.stringify({ env: planted }, undefined, 2), 'jsonc'),
  ]) {
    await session.open(document);
    await session.diagnostics(document);
    const start = { line: 0, character: 0 };
    const end = document.positionAt(document.getText().length);
    const actions = await session.actions(document, { start, end });
    const ignore = actions.find((action) => action.edit);
    if (ignore) await session.apply(document, ignore);
    await session.change(document, { start, end: start }, `AGAIN=${planted.key}\n`);
    await session.diagnostics(document);
    await session.close(document);
  }
  // The protocol's own messages hold the text that is edited: without that, neither this nor the next look would mean anything.
  assert.notDeepEqual(look(Buffer.from(traced.join('\n'))), []);
  assert.deepEqual(look(Buffer.from(traced.map(dropText).join('\n'))), []);
  assert.ok(session.server.sent().includes('in plain text'));
  assert.deepEqual(look(Buffer.from(session.server.sent())), []);
});
