/** A file's language is told from its name first, then from the editor, then from its extension. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../core/text/language.ts';

const cases: readonly (readonly [path: string, editorId: string | undefined, id: string, lineComment: string | undefined])[] = [
  ['src/app.ts', undefined, 'typescript', '//'],
  ['file:///home/me/app.tsx', 'typescriptreact', 'typescriptreact', '//'],
  ['C:\\shop\\.env.local', 'plaintext', 'dotenv', '#'],
  ['.env', 'properties', 'dotenv', '#'],
  ['prod.env', undefined, 'dotenv', '#'],
  ['launch.json', 'json', 'jsonc', '//'],
  ['data.json', undefined, 'json', undefined],
  ['data.json', 'jsonc', 'jsonc', '//'],
  ['Dockerfile.dev', undefined, 'dockerfile', '#'],
  ['.npmrc', undefined, 'ini', '#'],
  ['web/package-lock.json', 'json', 'generated', undefined],
  ['dist/app.min.js', 'javascript', 'generated', undefined],
  ['prod.lock', undefined, 'plaintext', undefined],
  ['prod.map', undefined, 'plaintext', undefined],
  ['app.js.map', undefined, 'generated', undefined],
  ['poetry.lock', undefined, 'generated', undefined],
  ['app.py', 'plaintext', 'python', '#'],
  ['untitled:Untitled-1', 'python', 'python', '#'],
  ['compose.yml', 'dockercompose', 'yaml', '#'],
  ['.github/workflows/a.yaml', 'github-actions-workflow', 'yaml', '#'],
  ['a.svelte', 'svelte', 'svelte', undefined],
  ['a.unknown', 'nonsense', 'nonsense', undefined],
  ['LICENSE', undefined, 'plaintext', undefined],
  ['README.md', undefined, 'markdown', undefined],
];

for (const [path, editorId, id, lineComment] of cases) {
  test(`${path}${editorId ? ` in the editor as ${editorId}` : ''} is ${id}`, () => {
    const language = languageOf(path, editorId);
    assert.deepEqual([language.id, language.lineComment], [id, lineComment]);
  });
}

test('the comments of other kinds are known by the name, or by the editor', () => {
  assert.deepEqual(languageOf('deploy.BAT'), { id: 'plaintext', lexedAs: 'bat', alsoLineComments: ['REM', 'rem', 'Rem', '::'] });
  assert.deepEqual(languageOf('deploy.bat', 'bat'), { id: 'bat', alsoLineComments: ['REM', 'rem', 'Rem', '::'] });
  assert.deepEqual(languageOf('a.json5'), {
    id: 'plaintext',
    lexedAs: 'slash',
    alsoLineComments: ['//'],
    blockComment: ['/*', '*/'],
  });
  assert.deepEqual(languageOf('a.txt'), { id: 'plaintext' });
});

test('mark-up has comments that may span lines', () => {
  assert.deepEqual(languageOf('a.html').blockComment, ['<!--', '-->']);
  assert.equal(languageOf('a.json').blockComment, undefined);
});
