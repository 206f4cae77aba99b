/** A pattern that was run before a scan began is run afterwards as well: V8 keeps apart what it has interpreted and what it has translated. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const file = pathToFileURL(resolve(import.meta.dirname, '../../../cli/scanning/translation.ts'));

/** In every way in which a pattern can be run: V8 has a path of its own for some of them. */
const program = `
  import { translateForScans } from ${JSON.stringify(file.href)};
  const ways = [
    (pattern, text) => text.replace(pattern, () => ''),
    (pattern, text) => text.replace(pattern, ''),
    (pattern, text) => pattern.exec(text),
    (pattern, text) => pattern.test(text),
    (pattern, text) => text.split(pattern),
    (pattern, text) => text.search(pattern),
    (pattern, text) => text.match(pattern),
  ];
  const patterns = ['', 'g', 'y', 'd'].flatMap((flags) => ways.map((way, n) => ({ way, pattern: new RegExp('a(b+)c' + n, flags) })));
  const runAll = (text) => patterns.forEach(({ way, pattern }) => way(pattern, text));
  runAll('xabbc');
  translateForScans();
  for (let n = 0; n < 5; n++) {
    const joined = 'x'.repeat(20 + n) + String(n / 7) + 'abbc' + n;
    for (const text of [joined, joined.slice(5), joined + joined.slice(3)]) runAll(text);
  }
  console.log('done');
`;

test('patterns that were interpreted before are run by what V8 makes of them later', () => {
  const { status, signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, signal, stdout], [0, null, 'done\n']);
});
