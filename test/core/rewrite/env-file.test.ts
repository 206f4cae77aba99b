/** Mapping lines: added at the end, never twice, never over another value. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { parseReference } from '../../../core/reference/reference.ts';
import { envNames, freeName, holdsValues, mappedName, planMapping } from '../../../core/rewrite/env-file.ts';
import { applyEdits } from '../../../core/text/span.ts';
import { reference } from './moved.ts';

const line = 'API_KEY=ref+keychain://shop/API_KEY';

const added: readonly (readonly [before: string | undefined, after: string])[] = [
  [undefined, `${line}\n`],
  ['', `${line}\n`],
  ['\ufeff', `\ufeff${line}\n`],
  ['A=1\n', `A=1\n${line}\n`],
  ['A=1', `A=1\n${line}\n`],
  ['A=1\r\n', `A=1\r\n${line}\r\n`],
  ['A=1\r\nB=2', `A=1\r\nB=2\r\n${line}\r\n`],
  ['# API_KEY=1\n', `# API_KEY=1\n${line}\n`],
  ['A=API_KEY=1\n', `A=API_KEY=1\n${line}\n`],
  ['A="\nAPI_KEY=1\n"\n', `A="\nAPI_KEY=1\n"\n${line}\n`],
  ['API_KEY_2=1\nMY_API_KEY=1\n', `API_KEY_2=1\nMY_API_KEY=1\n${line}\n`],
  ['export OTHER=1\n\n', `export OTHER=1\n\n${line}\n`],
];

for (const [before, after] of added) {
  test(`added to ${JSON.stringify(before)}`, () => {
    const planned = planMapping(before, 'API_KEY', reference);
    assert.equal(planned.kind === 'add' ? applyEdits(before ?? '', [planned.edit]) : planned.kind, after);
  });
}

const present = [
  line,
  `export ${line}\n`,
  `${line} # x`,
  'API_KEY="ref+keychain://shop/API_KEY"',
  'API_KEY=secretref+keychain://shop/API_KEY',
  `API_KEY=1\n${line}`,
];
const taken = [
  'API_KEY=1',
  'export API_KEY=1',
  'API_KEY=',
  'API_KEY="x\ny"',
  'API_KEY=ref+keychain://shop/OTHER',
  'api_key=ref+keychain://shop/API_KEY',
  `${line}\nAPI_KEY=1`,
  'API_KEY: x',
  "A='x'y\nAPI_KEY=\"x",
];

test('a line that is there, or a name that stands for something else', () => {
  for (const text of present) assert.equal(planMapping(text, 'API_KEY', reference).kind, 'present', text);
  for (const text of taken) assert.equal(planMapping(text, 'API_KEY', reference).kind, 'taken', text);
});

test('a pointer is put into quotes', () => {
  const planned = planMapping('', 'K', { ...reference, pointer: ['a'] });
  assert.ok(planned.kind === 'add');
  assert.deepEqual(parse(planned.edit.newText), { K: 'ref+keychain://shop/API_KEY#/a' });
});

test('names', () => {
  assert.deepEqual(envNames('A=1\nexport B="x"\n# C=1\n D : x\nE: 1\nnothing'), ['A', 'B', 'E']);
  assert.equal(freeName(undefined, 'K'), 'K');
  assert.equal(freeName('K=1', 'K'), 'K_2');
  assert.equal(freeName('k=1\nK_2=1\nK_4=1', 'K'), 'K_3');
  assert.equal(mappedName(`A=1\n${line}`, reference), 'API_KEY');
  assert.equal(mappedName('A=1', reference), undefined);
});

test('whatever the file holds, dotenv finds the new line and all that it found before', () => {
  const text = fc.string({
    unit: fc.constantFrom('A=', 'B="', "C='", 'x', '"', "'", '`', '\\', '#', ' ', '\n', '\r\n', 'export '),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, (before) => {
      const planned = planMapping(before, 'API_KEY', reference);
      assert.ok(planned.kind === 'add');
      const after = parse(applyEdits(before, [planned.edit]));
      // A quote that is open at the end swallows what follows it in every reader, or nothing in any.
      if (after['API_KEY'] === undefined) return assert.match(before, /["'`]/);
      assert.ok(parseReference(after['API_KEY']));
    }),
  );
});

for (const [text, expected] of [
  [undefined, false],
  ['', false],
  ['A=ref+keychain://shop/A\n# B=1\nC=\n', false],
  ['A="ref+vault://secret/shop#/a"\nB=1\n', true],
  ['DATABASE_URL=postgres://app:ref+keychain://shop/DB+@localhost/app\n', false],
] as const)
  test(`${JSON.stringify(text)} ${expected ? 'holds' : 'holds no'} values`, () => {
    assert.equal(holdsValues(text), expected);
  });
