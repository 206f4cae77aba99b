/** The line editor behind the prompts, key by key. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyLine, type TypedLine, type } from '../../cli/typed-line.ts';

function typed(...chunks: readonly string[]): TypedLine {
  let line = emptyLine;
  for (const chunk of chunks) line = type(line, chunk);
  return line;
}

const rows: readonly (readonly [name: string, chunks: readonly string[], text: string, state: TypedLine['state']])[] = [
  ['keys', ['a', 'b', 'c'], 'abc', 'typing'],
  ['Enter', ['abc', '\r'], 'abc', 'done'],
  ['Enter in the same piece', ['abc\r'], 'abc', 'done'],
  ['Backspace', ['abx\x7fc\r'], 'abc', 'done'],
  ['Backspace takes a whole character', ['a🙂\x7f\r'], 'a', 'done'],
  ['Backspace on nothing', ['\x7f\b\r'], '', 'done'],
  ['Ctrl+U', ['abc\x15d\r'], 'd', 'done'],
  ['Ctrl+C', ['abc\x03'], '', 'cancelled'],
  ['Ctrl+D on nothing', ['\x04'], '', 'cancelled'],
  ['Ctrl+D behind text', ['abc\x04'], 'abc', 'done'],
  ['arrows and function keys', ['a\x1b[D\x1b[1;5C\x1bOPb\r'], 'ab', 'done'],
  ['an arrow in two pieces', ['a\x1b', '[D', 'b\r'], 'ab', 'done'],
  ['an arrow in three pieces', ['a\x1b', '[', '1;5', 'Cb\r'], 'ab', 'done'],
  ['other control keys', ['a\x01\x05\tb\r'], 'ab', 'done'],
  ['a bracketed paste of several lines', ['\x1b[200~one\rtwo\r\x1b[201~', '\r'], 'one\ntwo\n', 'done'],
  ['a bracketed paste in pieces', ['\x1b[200', '~one\r', 'two', '\x1b[201~', '\r'], 'one\ntwo', 'done'],
  ['a paste without brackets', ['one\rtwo\r'], 'one\ntwo', 'done'],
  ['a control character inside a paste', ['\x1b[200~a\tb\x1b[201~\r'], 'a\tb', 'done'],
];

for (const [name, chunks, text, state] of rows) {
  test(name, () => {
    const line = typed(...chunks);
    assert.deepEqual({ text: line.text, state: line.state }, { text, state });
  });
}

test('any text survives a bracketed paste cut anywhere', () => {
  const pasted = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r') && !text.includes('\x1b'));
  fc.assert(
    fc.property(pasted, fc.nat(), (text, cut) => {
      const sent = `\x1b[200~${text}\x1b[201~`;
      const at = cut % (sent.length + 1);
      // A terminal's pieces are decoded as UTF-8 before, so none ends inside a character.
      const safe = /[\ud800-\udbff]$/.test(sent.slice(0, at)) ? at + 1 : at;
      assert.equal(typed(sent.slice(0, safe), sent.slice(safe), '\r').text, text);
    }),
  );
});
