/** The lines of a text report on terminals of any width: a table, or each place on a line of its own; nothing in between. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Row, showRows } from '../../cli/report/rows.ts';
import { plain } from '../../cli/terminal.ts';

const rows: readonly Row[] = [
  { place: 'app.js:1:17', kind: 'certain', rule: 'stripe-secret-key', rest: 'stripe = …' },
  { place: 'src/main/resources/application.yml:3:15', kind: 'possible', rule: 'jwt', rest: 'spring.datasource.password = …' },
  { place: 'a.py:7:1', kind: 'likely', rule: 'private-key', rest: '' },
  { place: 'a.py:9:3', kind: 'note', rule: '', rest: 'This ignore comment silences nothing. Did you mean "# secretref-ignore"?' },
];

test('a terminal that is wide enough shows a table, in which only notes are wrapped', () => {
  assert.equal(
    showRows(rows, plain, 105).join('\n'),
    `app.js:1:17                              certain   stripe-secret-key  stripe = …
src/main/resources/application.yml:3:15  possible  jwt                spring.datasource.password = …
a.py:7:1                                 likely    private-key
a.py:9:3                                 note      This ignore comment silences nothing. Did you mean "#
                                                   secretref-ignore"?`,
  );
});

test('on a narrower one each place has a line of its own, the short ones too', () => {
  assert.equal(
    showRows(rows, plain, 80).join('\n'),
    `app.js:1:17
    certain   stripe-secret-key  stripe = …
src/main/resources/application.yml:3:15
    possible  jwt                spring.datasource.password = …
a.py:7:1
    likely    private-key
a.py:9:3
    note      This ignore comment silences nothing. Did you mean "#
              secretref-ignore"?`,
  );
});

test('a name that does not fit beside its rule stands below it', () => {
  const shown = showRows(rows, plain, 50).join('\n');
  assert.match(shown, /^src.*\n {4}possible {2}jwt\n {14}spring\.datasource\.password = …$/m);
});

test('no line is wider than the terminal, however wide that is, and no place is broken', () => {
  for (let width = 45; width < 130; width++) {
    const lines = showRows(rows, plain, width).join('\n').split('\n');
    assert.deepEqual(
      lines.filter((line) => line.length > width),
      [],
      `${width}`,
    );
    for (const { place } of rows) assert.ok(lines.some((line) => line === place || line.startsWith(`${place} `)));
  }
});

test('in a file a long place pushes its own line to the right alone', () => {
  const [first, long] = showRows(rows, plain, Number.POSITIVE_INFINITY);
  assert.equal(first?.indexOf('certain'), 38);
  assert.equal(long?.indexOf('possible'), 41);
});
