/** JavaScript that runs: a program with the value in it, and the same after the move with the value in its environment, give one result. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tables hold the text of programs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { moved, name, value } from './moved.ts';

/** `LITERAL` is an expression; each context is a program that leaves its result in `result`. */
const contexts: readonly string[] = [
  'result = LITERAL',
  'const k = LITERAL; result = k',
  'result = { key: LITERAL, "a b": [LITERAL, 1, { c: LITERAL }] }',
  'result = ((a, b = LITERAL) => a + b)(LITERAL)',
  'result = (() => { return LITERAL })()',
  'result = (function () { switch (s) { case LITERAL: return 1; default: return LITERAL } })()',
  'result = [n ? LITERAL : 0, !n ? 0 : LITERAL, m ? 1 : n ? LITERAL : 2]',
  'const { a = LITERAL, b: [c = LITERAL] = [] } = {}; result = [a, c]',
  'class A { k = LITERAL; static s = LITERAL; get g() { return LITERAL } } result = [new A().k, A.s, new A().g]',
  'result = String(LITERAL).length + LITERAL.toUpperCase() + LITERAL[0]',
  'result = typeof LITERAL + (LITERAL === s) + (LITERAL!==s)',
  'result = `x${LITERAL}y${`z${LITERAL}`}`',
  'result = ((strings, ...values) => [strings, values])`a${LITERAL}b`',
  'result = [...LITERAL].length + Object.keys({ ...[LITERAL] }).length',
  'result = m || LITERAL; result += LITERAL; let q; q ??= LITERAL; result += q',
  'for (const k of [LITERAL]) result = k',
  'try { throw LITERAL } catch (e) { result = e }',
  'result = (function* () { yield LITERAL })().next().value',
  'const r = /["\'`]/g; const d = n / 2 / 1; result = [LITERAL, r.source, d] // it\'s "',
  'if (n) /`/.test("`"); result = LITERAL /* "\' */',
  'result = [1, 2].map((x) => ({ x, k: LITERAL })); result.push({ k: LITERAL }["k"])',
  'result = LITERAL, 1',
  'label: for (;;) { result = LITERAL; break label }',
  'result = n ? (a => LITERAL)(1) : { k: LITERAL }',
  "'use strict'; result = LITERAL",
  'result = h("a", { b: LITERAL }, LITERAL)',
  'result = <a b={LITERAL} c="x">it\'s {LITERAL} "quoted" <b/> {m && LITERAL}</a>',
];

const literals: readonly string[] = [
  "'VALUE'",
  '"VALUE"',
  '`VALUE`',
  "'postgres://u:VALUE@h/db?a=$b`'",
  '"\\x41\\u{1F600}\\n\\\'\\"VALUE\\\n${n}`\\`"',
  "'$VALUE{VALUE}'",
  '`a\\`${n}VALUE${n}\r\n\\${n}`',
  "(`VALUE-` + 'VALUE')",
];

const environment = process.env[name];
before(() => {
  process.env[name] = value;
});
after(() => {
  if (environment === undefined) delete process.env[name];
  else process.env[name] = environment;
});

for (const context of contexts) {
  test(context, () => {
    for (const literal of literals) sameResult(context.replaceAll('LITERAL', () => literal));
  });
}

test('any nesting of expressions', () => {
  fc.assert(
    fc.property(
      expression.filter((text) => text.includes('VALUE')),
      (text) => sameResult(`result = ${text}`),
    ),
    { numRuns: 300 },
  );
});

function sameResult(program: string): void {
  const { plan, before: original, after: rewritten } = moved('javascript', program);
  assert.equal(plan.kind === 'refused' ? plan.reason : 'plan', 'plan', program);
  assert.ok(!rewritten?.includes(value), `The value is left in: ${program}`);
  assert.deepEqual(resultOf(rewritten ?? ''), resultOf(original), rewritten);
}

/** Sloppy script code, with JSX made into calls of `h`. */
function resultOf(program: string): unknown {
  const code = program.includes('<a ') ? transformSync(program, { loader: 'jsx', jsxFactory: 'h' }).code : program;
  const context = createContext({ process, s: value, n: 1, m: 0, h: (...parts: unknown[]) => parts, result: undefined });
  runInContext(code, context);
  return JSON.parse(JSON.stringify(context['result'] ?? null));
}

const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom(...literals.slice(0, 6), "'x'", '"it\'s"', 'n', 'm', '/[/"]`/', '`${n}`', '1 / 2', "s /* ' */"),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `[${a}, ${b}]`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `({ a: ${a}, 'b': ${b} })`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a}) + (${b})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a} || ${b})`),
    tie('expression').map((a) => `((x) => ${a.startsWith('{') ? `(${a})` : a})(1)`),
    tie('expression').map((a) => `(() => {\n  return ${a};\n})()`),
    tie('expression').map((a) => `h(${a}, // "\n1)`),
    tie('expression').map((a) => `\`t\${${a}}u\``),
    tie('expression').map((a) => `String(${a})`),
  ),
}));
