/** No message that the server sends holds a value: one session through everything that it can do, looked at byte for byte. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openText, range } from './documents.ts';
import { startSession } from './harness.ts';
import { transports } from './transports.ts';
import { madeValues, value } from './values.ts';

const key = value('sk_live_{alnum:24}');
const password = value('{alnum:20}');

for (const transport of transports) {
  for (const diagnostics of ['push', 'pull'] as const) {
    test(`no message holds a value, ${diagnostics} over ${transport}`, async (t) => {
      const session = await startSession(t, { transport, diagnostics, client: 'ours' });
      const texts = [
        openText(
          'pay.js',
          `const stripe = "${key}";\nconst again = "${key}";\nconst url = "postgres://app:${password}@db/shop";\n`,
        ),
        openText(
          '.env',
          `STRIPE=${key}\nDATABASE_URL=postgres://app:${password}@db/shop\nX=ref+${'x'.repeat(9)}://${password}\n`,
          'dotenv',
        ),
        openText('launch.json', `{ "env": { "STRIPE": "${key}" } }`, 'jsonc'),
      ];
      for (const document of texts) {
        await session.open(document);
        assert.ok((await session.diagnostics(document)).length > 0);
        const end = document.positionAt(document.getText().length);
        const actions = await session.actions(document, { start: { line: 0, character: 0 }, end });
        assert.ok(actions.length > 1);
        const ignore = actions.find((action) => action.edit);
        if (ignore) await session.apply(document, ignore);
        await session.change(document, range(document, key), '');
        await session.diagnostics(document);
        await session.close(document);
      }
      const sent = session.server.sent();
      assert.ok(sent.includes('in plain text'), 'what was sent is seen here');
      assert.equal([...madeValues()].filter((made) => sent.includes(made)).length, 0);
    });
  }
}
