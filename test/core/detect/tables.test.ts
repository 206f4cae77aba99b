/** A column's name gives each value below it its name: in an INSERT, a list, in a file of separated values, in a table drawn in text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rescan, scanWhole } from '../../../core/detect/incremental.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { stepsOf } from './steps.ts';

const key = '{base62:26}';

/** The values found in it. */
function foundIn(path: string, text: string): string[] {
  return scan(text, languageOf(path)).findings.map(({ span }) => text.slice(span.start, span.end));
}

// The values stand between « and ».
const tables: readonly (readonly [path: string, text: string])[] = [
  ['a.sql', `INSERT INTO users (login, password) VALUES ('me', '«${key}»'), ('you', '«${key}»');`],
  ['a.sql', `insert into \`keys\` (\`id\`, \`api_key\`, \`made\`)\nvalues\n(1, '«${key}»', now()),\n(2, '«${key}»', NULL);`],
  ['a.sql', `INSERT INTO keys (mail, secret) VALUES (lower('A, (B)'), '«${key}»'), ('it''s', '«${key}»')`],
  ['a.sql', `UPDATE users SET name = 'me', password = '«${key}»' WHERE id = 1;`],
  ['a.py', `cursor.execute("INSERT INTO users (login, password) VALUES ('me', '«${key}»')")`],
  ['A.cs', `"INSERT INTO Users ([Login], [Password]) VALUES (N'me', N'«${key}»')"`],
  ['a.php', `<?php $q = 'INSERT INTO users (login, password) VALUES (\\'me\\', \\'«${key}»\\')';`],
  ['a.js', `app.use(cookieSession({ keys: ['«${key}»', '«${key}»'] }));`],
  ['a.py', `API_KEYS = [\n    "«${key}»",\n    "«${key}»",\n]`],
  ['a.go', `accessTokens := []string{"«${key}»"}`],
  ['a.csv', `id,name,api_key\n1,shop,«${key}»\n2,"a, b",«${key}»\n3,none,\n`],
  ['a.csv', `login;password;mail\r\nme;«{base62:12}»;a@shop.internal\r\n`],
  ['a.csv', `"name","client_secret"\n"shop, inc","«${key}»"\n`],
  ['a.tsv', `user\tpassword\nme\t«{base62:12}»`],
  ['a.sql', `COPY public.users (id, login, api_key) FROM stdin;\n1\tme\t«${key}»\n2\tyou\t«${key}»\n\\.\n`],
  ['a.csv', `key,value\napi_key,«${key}»\n"client_secret","«${key}»"\n`],
  ['a.yaml', `  token:\n    - «{base62:20}7»\n`],
  ['a.yaml', `api_keys: # of the shops\n- «${key}»\n- '«${key}»'\n\n# the third\n- "«${key}»"\nother: {base62:26}\n`],
  ['a.yaml', `shop:\r\n  passwords:\r\n    - «{base62:20}7»\r\n    - none yet\r\n    - «{base62:20}7»\r\n  - {base62:20}7\r\n`],
  ['a.md', `| service | api key |\n|---|---:|\n| shop | «${key}» |\n| mail | \`«${key}»\` |\n\nmore | words`],
  ['a.md', `service | password\n:--- | ---\nshop | **«{base62:12}»**\n`],
  ['a.txt', ` id | token\n----+------\n  1 | «${key}»\n(1 row)\n`],
];

for (const [path, template] of tables) {
  test(`${path}: ${template.replaceAll(/\r?\n/g, '⏎')}`, () => {
    for (const seed of [1, 2, 3]) {
      const marked = expandTemplate(template, seed);
      const values = [...marked.matchAll(/«([^»]*)»/g)].map(([, value]) => value);
      assert.deepEqual(foundIn(path, marked.replaceAll(/[«»]/g, '')), values, `seed ${seed}`);
    }
  });
}

const none: readonly (readonly [path: string, text: string])[] = [
  ['a.sql', `INSERT INTO users (password, login) VALUES (NULL, '${key}');`],
  ['a.sql', `INSERT INTO users (login, password) VALUES ('me', '{hex:32}'), ('you', '{hex:64}');`],
  ['a.sql', `INSERT INTO users (login, password) VALUES ('me', 'pbkdf2:sha256:600000\${base62:16}\${hex:64}');`],
  ['a.sql', `INSERT INTO users (login, password) VALUES ('me', ?), ('you', :password), ('we', '$1');`],
  ['a.js', `connect(user, password); const values = ('me', '${key}');`],
  ['a.js', `const tokens = ['${key}', '${key}'];`],
  ['a.js', `const keys = ['ArrowUp', 'shop-orders-2024', 'F12'];`],
  ['a.js', `const secrets = ['${key}'.length, '${key}' + suffix];`],
  ['a.csv', `word,meaning\npassword,contrasena\ntoken,ficha2024\n`],
  ['a.csv', `id,name,api_key_id\n1,shop,${key}\n`],
  ['a.csv', `name,api_key,mail\nshop,${key}\n`],
  ['a.csv', `The shop, its password, and what is not.\nme, you, ${key}\n\n`],
  ['a.md', `| option | password |\n|---|---|\n| --all | Whoever has it signs in |\n| --one | your-password |\n`],
  ['a.yaml', `tokens:\n- shop-orders\n- name: {base62:26}\n- {base62:26} and more\n`],
  ['a.md', `| secret | digest |\n|---|---|\n| none | {hex:64} |\n`],
];

for (const [path, template] of none) {
  test(`${path}: nothing in ${template.replaceAll('\n', '⏎')}`, () => {
    for (const seed of [1, 2, 3]) assert.deepEqual(foundIn(path, expandTemplate(template, seed)), [], `seed ${seed}`);
  });
}

test('names above long lists of other things cost no more than others', () => {
  const text = '- password:\n'.repeat(2000);
  assert.ok(stepsOf(() => scan(text, languageOf('a.yaml'))) < 250 * text.length);
});

test('a value far below its column is found, also after an edit between the two or of the column', () => {
  const row = 'shop,\n';
  const text = expandTemplate(`name,api_key\n${row.repeat(700)}shop,${key}\nshop,${key}\n`);
  const near = scanWhole(text.slice(0, 13) + text.slice(13 + row.length * 650), languageOf('a.csv'));
  assert.equal(near.result.findings.length, 2);
  const far = rescan(near, text, { span: { start: 13, end: 13 }, length: row.length * 650 });
  assert.deepEqual(far.result, scan(text, languageOf('a.csv')));
  assert.equal(far.result.findings.length, 2);
  const renamed = text.replace('api_key', 'api_doc');
  const none = rescan(far, renamed, { span: { start: 9, end: 12 }, length: 3 });
  assert.deepEqual(none.result.findings, []);
  const again = rescan(none, text, { span: { start: 9, end: 12 }, length: 3 });
  assert.deepEqual(again.result, far.result);
  const split = `${text.slice(0, -9)},${text.slice(-9)}`;
  const edited = rescan(again, split, { span: { start: text.length - 9, end: text.length - 9 }, length: 1 });
  assert.equal(edited.result.findings.length, 1);
  assert.deepEqual(edited.result, scan(split, languageOf('a.csv')));
});
