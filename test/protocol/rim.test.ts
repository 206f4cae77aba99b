/** A bug in a handler costs one answer; what is told of it is its kind and place, never its text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Connection, LogMessageNotification, ResponseError } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { attempt, guarded, send } from '../../server/rim.ts';
import { runInMemory } from './transports.ts';

const text = 'a line of the document\n    at another line of it';

/** A client of a connection that `register` prepared. */
function connect(register: (connection: Connection) => void) {
  const server = runInMemory((connection) => {
    register(connection);
    connection.listen();
  });
  const client = createProtocolConnection(server.reader, server.writer);
  const { promise: logged, resolve } = Promise.withResolvers<string>();
  client.onNotification(LogMessageNotification.type, ({ message }) => resolve(message));
  client.listen();
  return { client, server, logged };
}

for (const [what, thrown] of [
  ['an error', new RangeError(text)],
  ['an error without a stack', Object.assign(new Error(text), { stack: undefined })],
  ['a string', text],
  ['nothing', undefined],
] as const) {
  test(`a request whose handler throws ${what} is answered by one sentence`, async () => {
    const fail = () => {
      throw thrown;
    };
    const { client, server, logged } = connect((connection) =>
      connection.onRequest('test/fail', guarded(connection, 'test/fail', fail)),
    );
    await assert.rejects(client.sendRequest('test/fail', {}), {
      message: 'The request test/fail could not be answered; the log names the place.',
    });
    assert.match(await logged, /^test\/fail failed: \w+ at [^\n]+\. Please report this line\.$/);
    assert.ok(!server.sent().includes('line of'));
    client.dispose();
  });
}

test('the log names the place of the bug', async () => {
  const { client, logged } = connect((connection) => {
    attempt(connection, 'a timer', () => {
      throw new TypeError(text);
    });
  });
  assert.match(await logged, /^a timer failed: TypeError at .*rim\.test\.ts:\d+:\d+/);
  client.dispose();
});

test('a message that nobody takes any more is no failure', async () => {
  send(Promise.reject(new ResponseError(-1, 'gone')));
  await new Promise(setImmediate);
});
