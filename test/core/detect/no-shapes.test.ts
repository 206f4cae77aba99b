/** What only looks like a place where a name meets a value gives nothing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readName } from '../../../core/detect/assignments/read-name.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { tokenIn } from './token-in.ts';

const none: readonly (readonly [path: string, text: string])[] = [
  ['a.py', 'token = other.encode("value1")'],
  ['a.py', '["id", "token", "value1", "value2"]'],
  ['a.ts', 'scrypt("token", "value1")'],
  ['a.ts', 'client.getToken("value1")'],
  ['a.ts', 'validateToken("value1")'],
  ['a.md', 'the --token option'],
  ['a.ts', '// the --token option says which'],
  ['a.md', 'a token that expires'],
  ['a.ts', '// token: whatever-the-server-said'],
  ['a.ts', '// token: the value1 of it'],
  ['a.ts', 'x = { token: {base62:20}7, a: 1 }'],
  ['a.c', 'token = 0x{hex:16}'],
  ['a.sh', 'shop config set token value1'],
  ['a.md', 'token: token'],
  ['a.txt', 'SHOP_TOKEN=token'],
  ['a.yaml', '# token: token'],
  ['a.ts', '// TOKEN=TOKEN'],
  ['a.yaml', 'token: !Ref ShopToken'],
  ['a.yaml', 'token:\n  other: value1'],
  ['a.yaml', 'token: |\n  {base62:20}7\n  more of it'],
  ['shop.conf', 'token value1 and more'],
  ['shop.conf', '# token value1'],
  ['a.txt', 'token reset'],
  ['a.txt', 'Your token is:\n\nvalue1'],
  ['a.html', '<td>Token</td><td>value1</td>'],
  ['a.ts', `page.fill('#name', 'token')`],
  ['a.md', 'the token of 2024'],
  ['a.xml', '<token/>'],
  ['a.ts', 'token = read(value1)'],
  ['a.xml', '<token>\n  <value1/>\n</token>'],
  ['a.ts', '"token,value1"'],
  ['a.ts', 'process.env.TOKEN || value1'],
  ['a.ts', 'log("token", value1)'],
  ['a.ts', 'f("Your token:","value1")'],
  ['a.ts', 'f("Your token=" + value1 + "")'],
  ['a.ts', 'function token() { return "value1"; }'],
  ['a.swift', 'if let token { return "value1" }'],
  ['a.ts', ' * the `token` or `value1` that is given'],
  ['a.bat', 'set /p TOKEN=value1: '],
  ['a.kt', 'mapOf("token" to value1)'],
  ['a.ts', `type = shown ? 'token' : 'value1'`],
  ['a.js', 'a&&r.token===this.value1}'],
];

for (const [path, template] of none) {
  test(`nothing in ${path}: ${template.replaceAll('\n', '⏎')}`, () => {
    const text = expandTemplate(template);
    assert.equal(readName(text, tokenIn(text, text.length), languageOf(path)).assignment, undefined);
  });
}

test('code without line breaks gives nothing, the same code with them does', () => {
  const code = 'a.b(c);'.repeat(600);
  const [before, after] = [code.slice(0, 2100), code];
  const at = before.length + 3;
  assert.equal(readName(`${before}token="value1";${after}`, at, languageOf('a.js')).assignment, undefined);
  assert.ok(readName(`${before}token="value1";\n${after}`, at, languageOf('a.js')).assignment);
});
