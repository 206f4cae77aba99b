/** `secretref scan --output`: an earlier report is written over, and nothing else that holds something. */

import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { place, secretref } from './secretref.ts';

const source = `const stripe = "${expandTemplate('sk_live_{alnum:24}')}";\n`;

const unfit: readonly (readonly [output: string, why: RegExp])[] = [
  ['no/such/folder/x', /: there is no such folder\.\n$/],
  ['src', /: it is a folder\.\n$/],
  ['src/one.py', /: there is a file already that is no report of secretref; name another one, or remove it first\.\n$/],
  ['../work/src/one.py', /no report of secretref/],
  ['link.py', /no report of secretref/],
  ['notes.json', /no report of secretref/],
];

for (const [output, why] of unfit) {
  test(`a report is not written to ${output}`, async (t) => {
    const files = { 'src/one.py': source, 'notes.json': '{\n  "version": 1,\n  "findings": 3\n}\n' };
    const at = place(t, files);
    symlinkSync('src/one.py', join(at.folder, 'link.py'));
    const { status, stdout, stderr } = await secretref(at, ['scan', '--output', output]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^secretref: The report cannot be written to [^\n]*\n$/);
    assert.match(stderr, why);
    for (const [name, text] of Object.entries(files)) assert.equal(readFileSync(join(at.folder, name), 'utf8'), text);
  });
}

test('a report is written over an earlier one, of whichever kind, over what is empty and into a device', async (t) => {
  const at = place(t, { 'a.js': source, 'clean.js': '', new: '' });
  const rows = [
    ['text', 'a.js'],
    ['text', 'clean.js'],
    ['text', 'gone.js'],
    ['json', 'a.js'],
    ['sarif', 'a.js'],
    ['sarif', 'clean.js'],
    ['json', 'clean.js'],
    ['text', 'a.js'],
  ] as const;
  let before = '';
  for (const [format, path] of rows) {
    const { stderr } = await secretref(at, ['scan', path, '--format', format, '--output', 'new']);
    const report = readFileSync(join(at.folder, 'new'), 'utf8');
    assert.match(stderr, /The report is in new\.\n$/);
    assert.notEqual(report, before);
    before = report;
  }
  assert.equal((await secretref(at, ['scan', 'clean.js', '--output', '/dev/null'])).status, 0);
});
