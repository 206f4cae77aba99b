/** The trace keeps the protocol's shape and loses every character of a document. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropText } from '../../client/trace.ts';

const content = 'const k = "harmless-Value-1";\nsay("\\" } ]");';

test('text and newText lose their value whatever is in it', () => {
  for (const message of [
    { textDocument: { uri: 'file:///a.js', text: content } },
    { contentChanges: [{ range: {}, text: content }, { text: content }] },
    { edit: { changes: { a: [{ newText: content }] } } },
  ]) {
    for (const printed of [JSON.stringify(message), JSON.stringify(message, undefined, 4)]) {
      const kept = dropText(`Params: ${printed}\n`);
      assert.ok(!kept.includes('harmless-Value-1'));
      assert.doesNotThrow(() => JSON.parse(kept.slice('Params: '.length)));
    }
  }
});

test('what holds no text is unchanged', () => {
  const message = 'Params: {"textDocument":{"uri":"file:///a.js","version":2}}';
  assert.equal(dropText(message), message);
});
