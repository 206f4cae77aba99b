/** The chain of the audit log: whatever is changed, taken out or put in is found, and what a crash cut off is told apart from that. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { beginning, checkChain, type Head, link } from '../../../vault/audit/chain.ts';

function log(count: number): { readonly lines: string[]; readonly heads: Head[] } {
  const lines: string[] = [];
  const heads: Head[] = [];
  let head = beginning;
  for (let n = 1; n <= count; n++) {
    const linked = link([{ event: 'read', reference: `ref+keychain://shop/${n}` }], head);
    head = linked.head;
    lines.push(linked.text.trimEnd());
    heads.push(head);
  }
  return { lines, heads };
}

test('a log that nobody touched is whole, with an anchor and without', () => {
  const { lines, heads } = log(5);
  for (const anchor of [undefined, ...heads]) {
    const checked = checkChain(lines, anchor);
    assert.deepEqual([checked.fault, checked.lines, checked.first, checked.torn], [undefined, 5, 1, []]);
  }
  assert.deepEqual(checkChain([], undefined).head, beginning);
});

describe('what was done to it is found, at the line', () => {
  const rows: readonly (readonly [string, (lines: string[]) => string[], number])[] = [
    ['a word changed', (lines) => lines.with(2, (lines[2] ?? '').replace('read', 'deny')), 4],
    ['a line taken out', (lines) => lines.toSpliced(2, 1), 4],
    ['a line put in', (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), 2],
    ['two lines changed round', (lines) => lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''), 3],
    [
      'the beginning taken away, and the rest made a beginning',
      (lines) => [(lines[1] ?? '').replace('"n":2', '"n":1'), ...lines.slice(2)],
      1,
    ],
  ];
  for (const [name, change, n] of rows) test(name, () => assert.equal(checkChain(change(log(5).lines), undefined).fault?.n, n));

  test('lines taken away at the end, by the anchor alone', () => {
    const { lines, heads } = log(5);
    assert.equal(checkChain(lines.slice(0, 3), undefined).fault, undefined);
    assert.equal(checkChain(lines.slice(0, 3), heads[4]).fault?.n, 5);
    assert.equal(checkChain([], heads[4]).fault?.n, 5);
  });

  test('a log that was written anew as a whole', () => {
    const { heads } = log(5);
    const other = log(7).lines.map((line) => line.replace('shop', 'shop'));
    const forged: string[] = [];
    let head = beginning;
    for (const line of other) {
      const { n: _, prev: __, ...fields } = JSON.parse(line);
      const linked = link([{ ...fields, event: 'deny' }], head);
      head = linked.head;
      forged.push(linked.text.trimEnd());
    }
    assert.equal(checkChain(forged, heads[4]).fault?.n, 5);
  });
});

test('older files may be taken away', () => {
  const { lines, heads } = log(5);
  const checked = checkChain(lines.slice(2), heads[4]);
  assert.deepEqual([checked.fault, checked.first], [undefined, 3]);
});

test('up to the line that is remembered, but not beyond it', () => {
  const { lines, heads } = log(5);
  assert.equal(checkChain(lines.slice(3), heads[2]).fault, undefined);
  assert.equal(checkChain(lines.slice(3), heads[1]).fault?.n, 2);
  assert.equal(checkChain(lines.slice(3), heads[2] && { ...heads[2], hash: 'x'.repeat(43) }).fault?.n, 3);
});

test('any single change of any character is found, unless it is in the last line and nothing remembers that', () => {
  const { lines, heads } = log(4);
  const anchor = heads[3];
  const place = fc.tuple(fc.nat(lines.length - 1), fc.nat(200), fc.constantFrom('x', '"', '}', '0', ' '));
  fc.assert(
    fc.property(place, ([at, offset, character]) => {
      const line = lines[at] ?? '';
      const from = offset % line.length;
      const changed = line.slice(0, from) + character + line.slice(from + 1);
      if (changed === line) return;
      const { fault } = checkChain(lines.with(at, changed), anchor);
      assert.ok(fault);
    }),
  );
});
