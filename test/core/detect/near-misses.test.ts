/** Words beside a finding that were meant to ignore it and do not are told of, with the comment that would. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const key = expandTemplate('sk_live_{alnum:24}');

const near: readonly (readonly [path: string, text: string, meant: string])[] = [
  ['a.js', 'f("KEY") // secretref:ignore', '// secretref-ignore'],
  ['a.js', 'f("KEY") // secretref-disable', '// secretref-ignore'],
  ['a.js', 'f("KEY") // secretref-disable-line stripe-secret-key', '// secretref-ignore'],
  ['a.js', 'f("KEY") // secretref-ignore-line', '// secretref-ignore'],
  ['a.js', 'f("KEY") // secret-ref: ignore', '// secretref-ignore'],
  ['a.js', 'f("KEY") // secretref ignore', '// secretref-ignore'],
  ['a.js', 'f("KEY") // SecretRef-Ignore', '// secretref-ignore'],
  ['a.js', 'f("KEY") // sercetref-ignore', '// secretref-ignore'],
  ['a.js', 'f("KEY") // secretref-igonre', '// secretref-ignore'],
  ['a.js', 'f("KEY") // secretref-ignore-next-line', '// secretref-ignore'],
  ['a.js', '// secretref-ignore\nf("KEY")', '// secretref-ignore-next-line'],
  ['a.js', '// secretref-ignore-nextline\r\nf("KEY")', '// secretref-ignore-next-line'],
  ['a.js', '// secretref:ignore-next-line\nf("KEY")', '// secretref-ignore-next-line'],
  ['a.js', 'g() // secretref-ignore-next-line\nf("KEY")', '// secretref-ignore-next-line'],
  ['a.js', 'g() // secretref:ignore\nf("KEY")', 'none'],
  ['a.js', 'g() // secretref:ignore', 'none'],
  ['a.js', 'f("KEY") // the secretref fix of May', 'none'],
  ['a.js', 'f("KEY // secretref-ignore")', 'none'],
  ['a.js', 'f("KEY") # secretref-ignore', '// secretref-ignore'],
  ['a.py', 'f("KEY") // secretref-ignore', '# secretref-ignore'],
  ['a.sql', "select 'KEY' # secretref-ignore", '-- secretref-ignore'],
  ['.env', 'STRIPE=KEY ; secretref-ignore', '# secretref-ignore'],
  ['a.properties', 'stripe=KEY # secretref-ignore', '# secretref-ignore-next-line'],
  ['Dockerfile', 'ENV STRIPE=KEY # secretref-ignore', '# secretref-ignore-next-line'],
  ['a.bat', 'set A=KEY REM secretref-ignore', 'REM secretref-ignore-next-line'],
  ['a.html', '<a b="KEY"> # secretref-ignore', '<!-- secretref-ignore -->'],
  ['a.css', 'a { b: "KEY" } // secretref-ignore', '/* secretref-ignore */'],
  ['a.json', '{"a": "KEY"} // secretref-ignore', 'secretref baseline'],
  ['a.txt', 'KEY # secretref-ignore', 'secretref baseline'],
];

for (const [path, text, meant] of near) {
  test(`what was meant to be an ignore comment is told what would be one: ${path}: ${text.replaceAll(/\r?\n/g, '⏎')}`, () => {
    const { unusedIgnores } = scan(text.replaceAll('KEY', key), languageOf(path));
    assert.deepEqual(
      unusedIgnores.map(({ misspelt }) => misspelt?.meant),
      meant === 'none' ? [] : [meant],
    );
  });
}

test('a comment that silences one finding of its line is not told of beside the other', () => {
  const other = expandTemplate('ghp_{alnum:36}');
  const { findings, suppressed, unusedIgnores } = scan(
    `f("${key}", "${other}") // secretref-ignore github-token`,
    languageOf('a.ts'),
  );
  assert.deepEqual([findings.length, suppressed.length, unusedIgnores.length], [1, 1, 0]);
});

test('words that are nearly an ignore comment are told of beside few findings, and at no length of line', () => {
  const told = (text: string): number => scan(text, languageOf('a.js')).unusedIgnores.length;
  assert.equal(told(`f("${key}") // secretref:ignore\n`.repeat(1000)), 20);
  assert.equal(told(`f("${key}") /* secretref:ignore */ `.repeat(1000)), 20);
  assert.equal(told(`/* secretref:ignore */ ${' '.repeat(1000)} f("${key}") ${' '.repeat(1000)} // secretref:ignore`), 0);
});
