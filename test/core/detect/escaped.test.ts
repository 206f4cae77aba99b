/** Values whose characters are written by their number mean what they spell, and are found under their name as if they were plain. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unescaped } from '../../../core/detect/assignments/escaped.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const meant: readonly (readonly [value: string, meaning: string | undefined])[] = [
  [String.raw`\x41\x62c`, 'Abc'],
  [String.raw`\u0041b\u{63}`, 'Abc'],
  [String.raw`\U00000041bc`, 'Abc'],
  [String.raw`\101\142c`, 'Abc'],
  [String.raw`\x41\"\$b`, 'A"$b'],
  ['Abc', undefined],
  [String.raw`a\nb`, undefined],
  [String.raw`\x00\x01\x41`, undefined],
  [String.raw`\u00e9\x41`, 'éA'],
  [String.raw`\xc3\xa9\x41`, undefined],
  [String.raw`\u4e2d\x41`, undefined],
  [String.raw`\x41\w+`, undefined],
];

for (const [value, meaning] of meant) {
  test(`${value} means ${meaning ?? 'nothing else'}`, () => {
    assert.equal(unescaped(value), meaning);
  });
}

const spelled: readonly (readonly [path: string, head: string, spell: (code: number) => string])[] = [
  ['a.c', 'const char *password = "', (code) => `\\x${code.toString(16)}`],
  ['a.ts', 'const apiKey = "', (code) => `\\u${code.toString(16).padStart(4, '0')}`],
  ['a.rs', 'let api_key = "', (code) => `\\u{${code.toString(16)}}`],
  ['a.php', '$apiKey = "', (code) => `\\${code.toString(8).padStart(3, '0')}`],
];

for (const [path, head, spell] of spelled) {
  test(`a spelled value is found in ${path}, at its own place`, () => {
    const value = [...expandTemplate('{base62:26}7')].map((sign) => spell(sign.charCodeAt(0))).join('');
    const { findings } = scan(`${head}${value}";\n`, languageOf(path));
    assert.deepEqual(
      findings.map(({ span }) => span),
      [{ start: head.length, end: head.length + value.length }],
    );
  });

  test(`a spelled word is none in ${path}`, () => {
    const value = [...'changeme'].map((sign) => spell(sign.charCodeAt(0))).join('');
    assert.deepEqual(scan(`${head}${value}";\n`, languageOf(path)).findings, []);
  });
}
