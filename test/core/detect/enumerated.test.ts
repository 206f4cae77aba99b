/** A credential with names behind it, and lists of credentials by name, are found; rows of names that say nothing are not judged (hostile.test.ts). */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const options = 'HOST=db PORT=5432 A=1 B=2 C=3 D=4 E=5 F=6';
const named = (sign: string, joint: string): string =>
  'shop orders mail search stock maps chat jobs'
    .split(' ')
    .map((name, seed) => `${name}${sign}${expandTemplate('{base62:24}7q', seed)}`)
    .join(joint);
const padded = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => `${expandTemplate('{base62:22}', seed)}==`).join(',');
const value = expandTemplate('{base62:40}7q');

const rows: readonly (readonly [path: string, text: string])[] = [
  ['Makefile', `run:\n\tdocker run -e DB_PASSWORD=${value} ${options.replaceAll(' ', ' -e ')} shop\n`],
  ['.env', `DB_PASSWORD=${value} ${options}\n`],
  ['a.yaml', `password: ${value} ${options}\n`],
  ['.env', `API_KEYS=${named(':', ',')}\n`],
  ['a.sh', `export API_TOKENS="${named('=', ' ')}"\n`],
  ['.env', `SECRET_KEYS=${padded}\n`],
];

for (const [path, text] of rows)
  test(`${path}: ${text
    .replaceAll(/(?=\w*\d)\w{20,}/g, '…')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 80)}`, () => {
    assert.notDeepEqual(scan(text, languageOf(path)).findings, []);
  });
