/** The baseline's text: what is read, what is refused with its line, and that it merges. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type BaselineEntry, formatBaseline, isDay, readBaseline } from '../../../core/configuration/baseline.ts';

const salt = '0123456789abcdef'.repeat(2);
const head = JSON.stringify({ 'secretref-baseline': 1, salt });
const entry: BaselineEntry = {
  path: 'src/a b.js',
  rule: 'jwt',
  fingerprint: 'AAAA',
  date: '2026-01-31',
  author: 'Ann',
  reason: 'a sample',
};
const line = (change: object = {}): string => JSON.stringify({ ...entry, ...change });

test('what was written is read again, sorted and each once', () => {
  const entries = [
    { ...entry, rule: 'zzz' },
    { ...entry, path: 'a.js' },
    { ...entry, expires: '2027-01-01' },
    { ...entry, reason: 'a second time' },
  ];
  const text = formatBaseline({ salt, entries });
  assert.deepEqual(
    text.split('\n').map((row) => (row === '' ? '' : JSON.parse(row).path)),
    [undefined, 'a.js', 'src/a b.js', 'src/a b.js', ''],
  );
  const read = readBaseline(text);
  assert.ok(read.kind === 'read');
  assert.deepEqual(read.baseline.entries, [entries[1], entries[2], entries[0]]);
  assert.equal(formatBaseline(read.baseline), text);
});

test('any entry survives', () => {
  const text = fc.string({ unit: 'binary' });
  const entries = fc.array(fc.record({ path: text, rule: text, fingerprint: text, author: text, reason: text }));
  fc.assert(
    fc.property(entries, (given) => {
      const baseline = { salt, entries: given.map((one) => ({ ...entry, ...one })) };
      const read = readBaseline(formatBaseline(baseline));
      assert.ok(read.kind === 'read');
      assert.equal(formatBaseline(read.baseline), formatBaseline(baseline));
    }),
  );
});

test('lines that two branches added merge by standing side by side', () => {
  const ours = formatBaseline({ salt, entries: [entry, { ...entry, path: 'a.js' }] });
  const theirs = formatBaseline({ salt, entries: [entry, { ...entry, path: 'z.js' }] });
  const union = [...new Set([...ours.split('\n'), ...theirs.split('\n')])].join('\n');
  const read = readBaseline(union);
  assert.ok(read.kind === 'read');
  assert.deepEqual(
    read.baseline.entries.map(({ path }) => path),
    ['a.js', 'src/a b.js', 'z.js'],
  );
});

test('a byte-order mark, CRLF, blank lines and unknown members are fine', () => {
  const read = readBaseline(`\ufeff${head}\r\n\r\n${line({ later: 1 })}\r\n`);
  assert.ok(read.kind === 'read');
  assert.deepEqual(read.baseline.entries, [entry]);
});

const refused: readonly (readonly [text: string, line: number, problem: RegExp])[] = [
  ['', 1, /^it must begin with/],
  ['{}', 1, /^it must begin with/],
  [head.replace(salt, 'salt'), 1, /^it must begin with/],
  [head.replace(':1,', ':2,'), 1, /^it must begin with/],
  [`${head}\nnonsense`, 2, /^an entry is one JSON object on one line$/],
  [`${head}\n[]`, 2, /^an entry is one JSON object on one line$/],
  [`${head}\n${line()}\n${line({ reason: 7 })}`, 3, /^"reason" must be a text$/],
  [`${head}\n${line({ date: '2026-02-29' })}`, 2, /^"date" must be a day/],
  [`${head}\n${line({ expires: 'soon' })}`, 2, /^"expires" must be a day/],
  [`${head}\n${line({ expires: null })}`, 2, /^"expires" must be a day/],
  [`${head}\n<<<<<<< HEAD\n${line()}\n=======\n>>>>>>> other`, 2, /^a merge left a conflict here/],
];

for (const [text, number, problem] of refused) {
  test(`is refused: ${JSON.stringify(text.replace(salt, '…').slice(0, 70))}`, () => {
    const read = readBaseline(text);
    assert.ok(read.kind === 'malformed');
    assert.equal(read.line, number);
    assert.match(read.problem, problem);
  });
}

test('any text is read or refused', () => {
  fc.assert(fc.property(fc.string(), (text) => void [readBaseline(text), readBaseline(`${head}\n${text}`)]));
});

test('days are those of the calendar', () => {
  for (const day of ['2026-01-31', '2028-02-29', '2000-02-29', '2026-12-31']) assert.ok(isDay(day), day);
  for (const day of ['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '', 'x'])
    assert.ok(!isDay(day), day);
});
