/** A name and its value are read from every kind of file, the value without quotes; half-typed literals are none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameBefore } from '../../../core/detect/assignments/name-before.ts';
import { readName } from '../../../core/detect/assignments/read-name.ts';
import { languageOf } from '../../../core/text/language.ts';
import { readMarked } from '../../../samples/templates.ts';

const given: readonly (readonly [path: string, text: string, name: string])[] = [
  ['a.js', 'const token = "«value»";', 'token'],
  ['a.js', "config.api.token='«va\\'lue»'", 'config.api.token'],
  ['a.js', 'const o = { token: `«value»` }', 'token'],
  ['a.js', 'o["token"] = "«value»"', 'token'],
  ['a.js', 'token ??= "«value»"', 'token'],
  ['a.js', String.raw`body = "{\"token\": \"«value»\"}"`, 'token'],
  ['a.ts', 'private token: string = "«value»"', 'token'],
  ['a.ts', 'token?: string | undefined = "«value»"', 'token'],
  ['a.py', 'connect(token="«value»")', 'token'],
  ['a.py', 'token: Optional[str] = r"«value»"', 'token'],
  ['a.py', 'x = {"token": b\'«value»\'}', 'token'],
  ['a.go', 'token := "«value»"', 'token'],
  ['a.rs', 'let token: &str = "«value»";', 'token'],
  ['a.cs', 'var token = @"«value»";', 'token'],
  ['a.rb', '"token" => "«value»"', 'token'],
  ['a.java', 'static final String TOKEN =\n    "«value»";', 'TOKEN'],
  ['a.json', '{ "token" : "«value»" }', 'token'],
  ['a.xml', '<x token="«value»"/>', 'token'],
  ['a.toml', 'token = "«value»"', 'token'],
  ['.env', 'export TOKEN=«value» # comment', 'TOKEN'],
  ['.env', 'TOKEN="«value with # mark»"', 'TOKEN'],
  ['.env', 'TOKEN=«val#ue»', 'TOKEN'],
  ['a.sh', 'TOKEN=«value» run', 'TOKEN'],
  ['Dockerfile', 'ENV A=1 TOKEN=«value» B=2', 'TOKEN'],
  ['a.yaml', '  - token: «value»  # comment', 'token'],
  ['a.yaml', 'env: { token: «value», other: x }', 'token'],
  ['a.properties', 'api.token = «value»', 'api.token'],
  ['a.ini', 'token=«value»\r\nnext=1', 'token'],
  ['notes.txt', 'token: «value», and so on', 'token'],
  ['notes.txt', 'token - "«value»"', 'token'],
  ['build.gradle', '  token "«value»"', 'token'],
  ['compose.yaml', 'user: other\ntoken: «value»', 'token'],
];

for (const [path, marked, name] of given) {
  test(`${path}: ${marked.replaceAll('\n', '⏎')}`, () => {
    const { text, span } = readMarked(marked);
    const { assignment } = readName(text, text.toLowerCase().indexOf('token') + 2, languageOf(path));
    assert.deepEqual(assignment && [assignment.name, assignment.value], [name, span]);
  });
}

const none: readonly (readonly [path: string, text: string])[] = [
  ['a.js', 'token = "half typed'],
  ['a.js', 'token = "half typed\n"'],
  ['a.js', 'token = ""'],
  ['a.js', 'token = value'],
  ['a.js', 'token("value")'],
  ['a.cpp', 'token::name("value")'],
  ['a.ts', 'token: string;'],
  ['a.sh', 'token = value'],
  ['a.yaml', 'token:value'],
  ['.env', 'TOKEN='],
  ['.env', 'TOKEN= # comment'],
  ['compose.yaml', 'user: value\ntoken: value'],
  ['.env', 'TOKEN=value\nDB_NAME=value'],
  ['package-lock.json', '{ "token": "value" }'],
];

for (const [path, text] of none) {
  test(`${path}: ${text.replaceAll('\n', '⏎')} gives nothing`, () => {
    assert.equal(readName(text, text.toLowerCase().indexOf('token') + 2, languageOf(path)).assignment, undefined);
  });
}

const before: readonly (readonly [text: string, name: string | undefined])[] = [
  ['const stripe = "«v»"', 'stripe'],
  ['const stripe: string = "«v»"', 'stripe'],
  ['String stripe = "«v»"', 'stripe'],
  ['"stripe.key": "«v»"', 'stripe.key'],
  ['STRIPE=«v»', 'STRIPE'],
  ['headers["X-Key"] = "Bearer «v»"', 'X-Key'],
  ['DATABASE_URL=postgres://shop:«v»@db', 'DATABASE_URL'],
  ['run("«v»")', undefined],
  ['x = run("«v»")', undefined],
  ['//registry.npmjs.org/:_authToken=«v»', '_authToken'],
  ['a = 1\n«v»', undefined],
  ['see «v»', undefined],
];

for (const [marked, name] of before) {
  test(`before a value: ${marked.replaceAll('\n', '⏎')}`, () => {
    const { text, span } = readMarked(marked);
    assert.equal(nameBefore(text, span.start), name);
  });
}
