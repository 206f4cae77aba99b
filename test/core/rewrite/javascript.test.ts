/** JavaScript and TypeScript before and after a move, and where a move is refused. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tables hold the text of programs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, outcome, value } from './moved.ts';

type Row = readonly [before: string, after: string];

const javascript: readonly Row[] = [
  ["const k = 'VALUE';", 'const k = process.env.API_KEY;'],
  ['const k = "VALUE"', 'const k = process.env.API_KEY'],
  ['const k = `VALUE`;', 'const k = process.env.API_KEY;'],
  ["const o = { key: 'VALUE', other: 1 };", 'const o = { key: process.env.API_KEY, other: 1 };'],
  ["const o = { 'x-key': 'VALUE' };", "const o = { 'x-key': process.env.API_KEY };"],
  ["const o = { [x]: 'VALUE' };", 'const o = { [x]: process.env.API_KEY };'],
  ["f(1, 'VALUE', 2);", 'f(1, process.env.API_KEY, 2);'],
  ["f('VALUE', 'VALUE');", 'f(process.env.API_KEY, process.env.API_KEY);'],
  ["const a = ['x', 'VALUE'];", "const a = ['x', process.env.API_KEY];"],
  ["function f(key = 'VALUE') {}", 'function f(key = process.env.API_KEY) {}'],
  ["const { key = 'VALUE' } = o;", 'const { key = process.env.API_KEY } = o;'],
  ["const f = (a) => 'VALUE';", 'const f = (a) => process.env.API_KEY;'],
  ["const f = async a => ({ key: 'VALUE' });", 'const f = async a => ({ key: process.env.API_KEY });'],
  ["const k = c ? 'VALUE' : 'x';", "const k = c ? process.env.API_KEY : 'x';"],
  ["const k = c ? 'x' : 'VALUE';", "const k = c ? 'x' : process.env.API_KEY;"],
  ["const k = process.env.KEY || 'VALUE';", 'const k = process.env.KEY || process.env.API_KEY;'],
  ["function f() { return'VALUE' }", 'function f() { return process.env.API_KEY }'],
  ["switch (x) { case'VALUE': y() }", 'switch (x) { case process.env.API_KEY: y() }'],
  ["if (k ==='VALUE') x();", 'if (k ===process.env.API_KEY) x();'],
  ["const b = 'VALUE'in o;", 'const b = process.env.API_KEY in o;'],
  ["const n = 'VALUE'.length;", 'const n = process.env.API_KEY.length;'],
  ["export default 'VALUE';", 'export default process.env.API_KEY;'],
  ["class A { static #key = 'VALUE'; }", 'class A { static #key = process.env.API_KEY; }'],
  ["const f = { default: g({ key: 'VALUE' }) };", 'const f = { default: g({ key: process.env.API_KEY }) };'],
  // A longer string becomes a template in which everything else keeps its meaning.
  ["const u = 'postgres://u:VALUE@h/db';", 'const u = `postgres://u:${process.env.API_KEY}@h/db`;'],
  ["const u = 'VALUE:VALUE';", 'const u = `${process.env.API_KEY}:${process.env.API_KEY}`;'],
  ["return'Bearer VALUE'", 'return `Bearer ${process.env.API_KEY}`'],
  [`const u = '\`\${x}\\n\\'"\\x41\\101\\0 $VALUE{';`, `const u = \`\\\`\\\${x}\\n'"\\x41\\x41\\0 $\${process.env.API_KEY}{\`;`],
  ['const u = `a${b}-VALUE-${c("`")}`;', 'const u = `a${b}-${process.env.API_KEY}-${c("`")}`;'],
  ['const u = `a${f(`VALUE`)}`;', 'const u = `a${f(process.env.API_KEY)}`;'],
  ["const u = `a${'VALUE'}`;", 'const u = `a${process.env.API_KEY}`;'],
  ["tag`a${'VALUE'}`;", 'tag`a${process.env.API_KEY}`;'],
  ['const u = `\n  VALUE\n`;', 'const u = `\n  ${process.env.API_KEY}\n`;'],
  // Regular expressions, divisions and comments before the literal do not confuse the lexer.
  ["const r = /['\"`]/; const k = 'VALUE';", 'const r = /[\'"`]/; const k = process.env.API_KEY;'],
  ["const n = a / b; const k = 'VALUE'; // it's", "const n = a / b; const k = process.env.API_KEY; // it's"],
  ["if (x) /'/.test(y); const k = 'VALUE';", "if (x) /'/.test(y); const k = process.env.API_KEY;"],
  [
    "const n = (a + b) / c / 'VALUE';f('VALUE')",
    'refused: Line 1 cannot be rewritten safely, so change it by hand: no other expression can stand in its place for certain.',
  ],
  ["// const k = 'VALUE';\nconst k = 'VALUE'", '// const k = process.env.API_KEY;\nconst k = process.env.API_KEY'],
  ["/* 'VALUE'VALUE' */ x();", "/* 'process.env.API_KEY'process.env.API_KEY' */ x();"],
  ['/* VALUE */ x();', '/* process.env.API_KEY */ x();'],
  // JSX
  [
    'const e = <A b="VALUE" c="x VALUE y" d={\'VALUE\'}>it\'s {"VALUE"}</A>;',
    "const e = <A b={process.env.API_KEY} c={`x ${process.env.API_KEY} y`} d={process.env.API_KEY}>it's {process.env.API_KEY}</A>;",
  ],
  ["const e = <><A/>don't<b>`</b></>; const k = 'VALUE';", "const e = <><A/>don't<b>`</b></>; const k = process.env.API_KEY;"],
  ["if (a < b) f('VALUE'); const c = a >d", 'if (a < b) f(process.env.API_KEY); const c = a >d'],
];

const typescript: readonly Row[] = [
  ["const k: string = 'VALUE';", 'const k: string = process.env.API_KEY!;'],
  ["if ('VALUE'===k) x();", 'if (process.env.API_KEY! ===k) x();'],
  ["const k = 'VALUE' as string;", 'const k = process.env.API_KEY! as string;'],
  ["const c: Config<A, B> = { key: 'VALUE' };", 'const c: Config<A, B> = { key: process.env.API_KEY! };'],
  ["const c = new Map<string, string>([['k', 'VALUE']]);", "const c = new Map<string, string>([['k', process.env.API_KEY!]]);"],
  [
    "const f = (a?: number): Promise<string | undefined> => 'VALUE';",
    'const f = (a?: number): Promise<string | undefined> => process.env.API_KEY!;',
  ],
  [
    "class A { constructor(private readonly key: string = 'VALUE') {} }",
    'class A { constructor(private readonly key: string = process.env.API_KEY!) {} }',
  ],
  ["@Module({ key: 'VALUE' }) class A {}", '@Module({ key: process.env.API_KEY! }) class A {}'],
  [
    "const h = { Authorization: 'Bearer VALUE' } as const;",
    'const h = { Authorization: `Bearer ${process.env.API_KEY}` } as const;',
  ],
  [
    "const x = <T,>(a: T) => 'VALUE';",
    'refused: Line 1 cannot be rewritten safely, so change it by hand: no other expression can stand in its place for certain.',
  ],
  ["const o = { a: x ? 1 : 2, key: 'VALUE' } satisfies X;", 'const o = { a: x ? 1 : 2, key: process.env.API_KEY! } satisfies X;'],
];

const refused: readonly (readonly [language: string, before: string, why: string])[] = [
  // What stands behind the last of several strings belongs to that one alone.
  ['javascript', `f('«sk_' + 'abc»'.repeat(2))`, 'strings'],
  ['javascript', `f('«sk_' + 'abc»'\n  .trim())`, 'strings'],
  ['typescript', `f('«sk_' + 'abc»'[0])`, 'strings'],
  ['javascript', "'VALUE'; f();", 'certain'],
  ['javascript', "'use strict'\n'VALUE'\nf()", 'certain'],
  ['javascript', "function f() { 'VALUE'; }", 'certain'],
  ['javascript', "const o = { 'VALUE': 1 };", 'key'],
  ['javascript', "const o = { a, 'VALUE'() {} };", 'name'],
  ['javascript', "const o = { ['VALUE']: 1 };", 'certain'],
  ['javascript', "o['VALUE'] = 1;", 'certain'],
  ['javascript', "class A { 'VALUE' = 1 }", 'name'],
  ['javascript', "import x from 'VALUE';", 'certain'],
  ['javascript', "import 'VALUE';", 'certain'],
  ['javascript', "export * from 'VALUE';", 'certain'],
  ['javascript', "import x from 'y' with { type: 'VALUE' };", 'certain'],
  ['javascript', "const x = await import('VALUE');", 'certain'],
  ['javascript', "const x = require('VALUE');", 'certain'],
  ['javascript', 'const x = String.raw`VALUE`;', 'tags'],
  ['javascript', 'const x = tag`a${1}VALUE`;', 'tags'],
  ['javascript', 'const x = /VALUE/;', 'string'],
  ['javascript', 'const x = <p>VALUE</p>;', 'string'],
  ['javascript', 'const x = <A b="&amp;VALUE"/>;', 'escapes'],
  ['javascript', 'VALUE', 'string'],
  ['javascript', "const x = 'VALUE", 'string'],
  ['javascript', 'const x = `VALUE', 'string'],
  ['javascript', "label: 'VALUE'", 'certain'],
  ['typescript', "type A = 'VALUE';", 'certain'],
  ['typescript', "type A<T> = 'VALUE';", 'certain'],
  ['typescript', "type A = 'x' | 'VALUE';", 'type'],
  ['typescript', "type A = ['VALUE'];", 'certain'],
  ['typescript', "type A = { a: 'VALUE' };", 'certain'],
  ['typescript', 'type A = `a${string}VALUE`;', 'certain'],
  ['typescript', "type A = T extends U ? 'VALUE' : 'x';", 'certain'],
  ['typescript', "type A = T extends U ? 'x' : 'VALUE';", 'certain'],
  ['typescript', "type F = (a: string) => 'VALUE';", 'certain'],
  ['typescript', "interface A { key: 'VALUE' }", 'certain'],
  ['typescript', "interface A { a?: string; key: 'VALUE' }", 'certain'],
  ['typescript', "class A { key: 'VALUE' }", 'certain'],
  ['typescript', "let x: 'VALUE';", 'certain'],
  ['typescript', "let x: 'x' = f<'VALUE'>();", 'type'],
  ['typescript', "let x = f<'x', 'VALUE'>();", 'type'],
  ['typescript', "let x = f<'VALUE', 'x'>();", 'certain'],
  ['typescript', "let x = f<string, { a: 'VALUE' }>();", 'certain'],
  ['typescript', "function f(a: 'VALUE') {}", 'certain'],
  ['typescript', "function f(): 'VALUE' {}", 'certain'],
  ['typescript', "function f<T = 'VALUE'>() {}", 'type'],
  ['typescript', "function f<A, T extends string = 'VALUE'>() {}", 'type'],
  ['typescript', "enum E { A = 'VALUE' }", 'certain'],
  ['typescript', "const enum E { A = 1, B = 'VALUE' }", 'certain'],
  ['typescript', "const x = 'VALUE' as const;", 'as const'],
  ['typescript', "const x = ('VALUE') as const;", 'as const'],
  ['typescript', "const x: 'VALUE' = 'VALUE';", 'name'],
  ['typescript', "export declare const x = 'VALUE';", 'certain'],
  ['typescript', "declare module 'm' { export const x = 'VALUE'; }", 'certain'],
  ['typescript', "declare namespace A { namespace B { const x = 'VALUE'; } }", 'certain'],
  ['typescript', "import x = require('VALUE');", 'certain'],
  ['typescript', "let x: T['VALUE'];", 'certain'],
];

for (const [before, after] of javascript) {
  test(`javascript: ${before}`, () => assert.equal(outcome(moved('javascript', before)), after.replaceAll('VALUE', value)));
}

for (const [before, after] of typescript) {
  test(`typescript: ${before}`, () => assert.equal(outcome(moved('typescript', before)), after.replaceAll('VALUE', value)));
}

for (const [language, before, why] of refused) {
  test(`refused in ${language}: ${before}`, () => {
    const { plan } = moved(language, before);
    assert.equal(plan.kind, 'refused');
    assert.match(
      plan.kind === 'refused' ? plan.reason : '',
      new RegExp(`^Line \\d+ cannot be rewritten safely.*\\b${why}\\b.*\\.$`),
    );
  });
}

const otherMeanings: readonly string[] = [
  'function f(process) {}',
  'const f = (a, process) => a;',
  'const f = process => 1;',
  'const f = ({ process }) => 1;',
  'const f = function (a, { b, process = 1 }): void {};',
  'var i, process;',
  'let process = x;',
  'const { process } = x;',
  "import { process } from './x';",
  "import process from './x';",
  "import * as process from './x';",
  "import { x as process } from './x';",
  'function process() {}',
  'try {} catch (process) {}',
  'class A { f(process: X): Y { } }',
];

const sameMeaning: readonly string[] = [
  "import process from 'node:process';",
  "const process = require('process');",
  'var process = global.process;',
  'declare const process: { env: Record<string, string> };',
  'f(process); if (process) { g(a, process); }',
  'const x = c ? f(process) : g;',
  'const o = { process: 1, a: { process() {} } };',
  'o.process = () => o?.process; export { x } from "y";',
  'class A { process(x) {} static process = 1 }',
  'const k = process.env.OTHER; [process, process].map(f);',
];

test('where "process" is another thing, nothing is read from it', () => {
  for (const code of otherMeanings) {
    assert.match(outcome(moved('typescript', `f('VALUE');\n${code}`)), /^refused: Line 2 .*"process"/, code);
    assert.match(outcome(moved('typescript', `${code}\n// VALUE`)), /process\.env\.API_KEY$/, code);
  }
  for (const code of sameMeaning) assert.equal(moved('typescript', `f('VALUE');\n${code}`).plan.kind, 'plan', code);
});

test('the value is decoded as the program reads it', () => {
  const rows: readonly Row[] = [
    ["const k = '«a\\nb\\x41\\u{1F600}\\'»';", "a\nbA\u{1F600}'"],
    ['const k = "«-----BEGIN\\nKEY\\n-----END\\n»";', '-----BEGIN\nKEY\n-----END\n'],
    ["const k = 'x«\\101\\0\\\nb»';", 'A\0b'],
    ['const k = `«a\r\nb\\`»`;', 'a\nb`'],
    ['const k = `x«a\'b"»${y}`;', 'a\'b"'],
  ];
  for (const [before, expected] of rows) {
    const { plan } = moved('javascript', before);
    assert.equal(plan.kind === 'plan' ? plan.value : plan.reason, expected, before);
  }
});

test('a place that cuts an escape, or copies that mean different values, are refused', () => {
  for (const before of [
    "const k = 'x\\«nVALUE»';",
    "const k = 'x\\x4«1VALUE»';",
    "const k = '\\u{110000}«\\u{110000}»';",
    "f('«a\\x41»', `«aA»`, String.raw)",
    "f('«a\\/b»'); // «a\\/b»",
  ]) {
    assert.equal(moved('javascript', before).plan.kind, before.includes('aA') ? 'plan' : 'refused', before);
  }
});

test('a plan says what it shows and maps', () => {
  const { plan } = moved('typescript', "const k = 'VALUE';");
  assert.ok(plan.kind === 'plan');
  assert.equal(plan.shown, 'process.env.API_KEY');
  assert.equal(plan.value, value);
  assert.equal(plan.mapping?.name, 'API_KEY');
  assert.equal(plan.note, undefined);
});
