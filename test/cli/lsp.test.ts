/** `secretref lsp --stdio` is a language server for any editor. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ended, place, secretref, start } from './secretref.ts';

function message(content: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

test('answers an editor and ends when it is told to', { timeout: 30_000 }, async (t) => {
  const child = start(place(t), ['lsp', '--stdio']);
  const end = ended(child);
  const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
  child.stdin?.write(message(initialize) + message({ method: 'initialized', params: {} }));
  child.stdin?.write(message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
  const { status, stdout } = await end;
  assert.equal(status, 0);
  assert.match(stdout, /"id":1,"result":\{"capabilities":\{/);
});

test('needs to be told how to talk', async (t) => {
  const { status, stderr } = await secretref(place(t), ['lsp']);
  assert.deepEqual(
    { status, stderr },
    { status: 2, stderr: 'secretref: Start the language server with "secretref lsp --stdio".\n' },
  );
});
