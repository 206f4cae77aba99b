/** A token that a program puts together from strings is found as the whole, from its first unit to its last. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const token = expandTemplate('ghp_{crc-base62:30}');
const rest = token.slice(4);

const found: readonly (readonly [path: string, marked: string])[] = [
  ['a.js', `const token = "«ghp_" + "${rest}»";`],
  ['a.js', `const token = "Bearer «ghp_" + "${rest.slice(0, 12)}" + "${rest.slice(12)}»";`],
  ['a.js', `const token = "«ghp_${rest.slice(0, 8)}" +\n  "${rest.slice(8)}»";`],
  ['a.js', `const token = \`\${'«ghp_'}\${'${rest}»'}\`;`],
  ['a.php', `$token = '«ghp_' . '${rest}»';`],
  ['a.py', `token = ("«ghp_"\n         "${rest}»")`],
  ['a.c', `static char token[] = "«ghp_" "${rest}»";`],
  ['a.lua', `token = "«ghp_" .. "${rest}»"`],
  ['a.java', `String token = "«ghp_"\n    + "${rest}»";`],
  ['a.ex', `token = "«ghp_" <> "${rest}»"`],
  ['a.sh', `TOKEN="«ghp_"'${rest}»'`],
  ['a.sql', `select '«ghp_' || '${rest}»'`],
  ['a.rb', `token = '«ghp_''${rest}»'`],
  ['a.py', `token = "«ghp_""${rest}»"`],
  ['a.sh', `TOKEN="«ghp_""${rest}»"`],
];

for (const [path, marked] of found)
  test(`${path}: ${marked.replaceAll(/[A-Za-z0-9]{8,}/g, '…').replaceAll('\n', '⏎')}`, () => {
    const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
    assert.deepEqual(
      scan(marked.replaceAll(/[«»]/g, ''), languageOf(path)).findings.map((one) => [one.rule, one.confidence, one.span]),
      [['github-token', 'certain', span]],
    );
  });

/** Where a doubled quote is one quote in one string, or an error. */
const doubled: readonly (readonly [path: string, text: string])[] = [
  ['a.sql', `insert into a values ('ghp_''${rest}')`],
  ['a.csv', `name,note\n1,"ghp_""${rest}"\n`],
  ['a.txt', `note: "ghp_""${rest}"`],
  ['a.ps1', `$token = 'ghp_''${rest}'`],
  ['a.vb', `Dim token = "ghp_""${rest}"`],
  ['a.pas', `token := 'ghp_''${rest}';`],
  ['a.yaml', `token: 'ghp_''${rest}'`],
  ['a.cs', `var token = @"ghp_""${rest}";`],
  ['a.json', `{"token": "ghp_""${rest}"}`],
];

for (const [path, text] of doubled)
  test(`no token in ${path}: ${text.replaceAll(/[A-Za-z0-9]{8,}/g, '…').replaceAll('\n', '⏎')}`, () => {
    assert.deepEqual(
      scan(text, languageOf(path)).findings.filter(({ rule }) => rule === 'github-token'),
      [],
    );
  });

const none: readonly string[] = [
  `const token = "ghp_" + token;`,
  `const token = "ghp_" + "x".repeat(36);`,
  `const words = ["ghp_", "${rest}"];`,
  `const token = "ghp_" - "${rest}";`,
  `const token = "ghp_" + "${rest.slice(0, 20)}" * "${rest.slice(20)}";`,
];

for (const text of none)
  test(`nothing in ${text.replaceAll(/[A-Za-z0-9]{8,}/g, '…')}`, () => {
    assert.deepEqual(
      scan(text, { id: 'javascript' }).findings.filter(({ rule }) => rule === 'github-token'),
      [],
    );
  });

/** A token with no end of its own, and something else in quotes beside it. */
const open = expandTemplate('sk_live_{alnum:24}');
const beside: readonly (readonly [path: string, text: string])[] = [
  ['a.md', `curl -H "Authorization: Bearer «${open}»" "https://api.acme.io/x"`],
  ['a.sh', `./pay '«${open}»' 'prod'`],
  ['a.js', `const text = 'pay "«${open}»" "prod"';`],
  ['a.py', `text = 'curl -H "Bearer «${open}»" "https" "prod"'`],
  ['a.py', `text = """\npay "«${open}»"\n"prod"\n"""`],
  ['a.mk', `\t./pay "«${open}»" "prod"`],
];

for (const [path, marked] of beside)
  test(`${path}: what stands beside a whole token is no part of it: ${marked.replaceAll(open, '…').replaceAll('\n', '⏎')}`, () => {
    const { findings } = scan(marked.replaceAll(/[«»]/g, ''), languageOf(path));
    const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
    assert.deepEqual(
      findings.map((one) => one.span),
      [span],
    );
  });
