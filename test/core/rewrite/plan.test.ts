/** planMove as a whole: names, places and files that it refuses, and that no text can make it throw, lose anything or take long. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type MoveRequest, planMove } from '../../../core/rewrite/plan.ts';
import { applyEdits } from '../../../core/text/span.ts';
import { moved, name, outcome, reference, value } from './moved.ts';

const text = `k = "${value}"`;
const request: MoveRequest = { text, language: { id: 'python' }, spans: [{ start: 5, end: text.length - 1 }], name, reference };

function reasonOf(change: Partial<MoveRequest>): string {
  const plan = planMove({ ...request, ...change });
  return plan.kind === 'refused' ? plan.reason : plan.kind;
}

test('what is refused before the text is looked at', () => {
  assert.equal(reasonOf({}), 'plan');
  assert.match(reasonOf({ language: { id: 'cobol' } }), /language/);
  for (const bad of ['', '1A', 'A-B', 'A B', 'É', 'PATH', 'node_options', 'LD_PRELOAD', 'GIT_SSH_COMMAND']) {
    assert.match(reasonOf({ name: bad }), /name of a variable/, bad);
  }
  assert.equal(reasonOf({ name: 'GIT_TOKEN' }), 'plan');
  for (const path of ['a.d.ts', 'C:\\x\\a.d.mts', 'file:///a/b.d.json.ts']) assert.match(reasonOf({ path }), /declaration/, path);
  for (const path of ['a.ts', 'd.ts', 'a.d.ts.py', 'a.d.ts/x.ts']) assert.equal(reasonOf({ path }), 'plan', path);
  for (const path of ['/home/a/.config/fish/config.fish', '/x/functions/a.fish', '/x/.zshrc', '/x/Shop.psd1'])
    assert.match(reasonOf({ path }), /file/, path);
  for (const path of [[], [''], ['..', 'a'], ['a\nb']]) {
    assert.match(reasonOf({ reference: { ...reference, path } }), /reference/, JSON.stringify(path));
  }
});

test('places that do not belong to the text are refused', () => {
  const spans = request.spans[0];
  assert.ok(spans);
  for (const bad of [
    [],
    [{ start: 5, end: 5 }],
    [{ start: -1, end: 4 }],
    [{ start: 5, end: 999 }],
    [spans, spans],
    [{ start: 5.5, end: 7 }],
    [{ start: Number.NaN, end: 3 }],
  ]) {
    assert.match(reasonOf({ spans: bad }), /changed/, JSON.stringify(bad));
  }
});

test('one copy that cannot be rewritten refuses all, and names its line', () => {
  assert.match(outcome(moved('javascript', "f('VALUE');\nf('VALUE');\nimport 'VALUE';\n")), /^refused: Line 3 /);
  assert.match(outcome(moved('python', 'f("VALUE")\r\n"VALUE"\r\n')), /^refused: Line 2 /);
});

const languages: readonly (readonly [language: string, path?: string])[] = [
  ['javascript'],
  ['typescript'],
  ['typescriptreact'],
  ['python'],
  ['dotenv'],
  ['json', '.vscode/launch.json'],
  ['yaml', 'host_vars/a.yml'],
  ['toml', 'telegraf.conf'],
  ['ini', 'tox.ini'],
  ['properties', 'resources/application.properties'],
  ['xml', 'log4j2.xml'],
  ['terraform', 'main.tf'],
  ['plaintext', 'requirements.txt'],
  ['markdown', 'README.md'],
];

const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '"""',
    '${',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '</',
    '/>',
    '/',
    '//',
    '/*',
    '*/',
    '#',
    '\\',
    '\n',
    '\r\n',
    ' ',
    ':',
    '=',
    ',',
    ';',
    '?',
    '=>',
    '|',
  ],
  ...[
    'a',
    '1',
    'f',
    'return ',
    'case ',
    'import ',
    'import os\n',
    'from ',
    'type ',
    'enum ',
    'declare ',
    'extends ',
    'lambda ',
    'K=',
    '"k":',
    'ref+',
    'f"',
    "rb'",
    value,
    `'${value}'`,
    `"${value}"`,
  ],
);

for (const [language, path = ''] of languages) {
  test(`any text in ${language}: nothing but the value and its quotes is lost`, () => {
    let planned = 0;
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }),
        fc.constantFrom("='", '="x', '("', ': "', '`', '\nK="', '\nK: "'),
        fc.array(pieces, { maxLength: 12 }),
        (head, quote, tail) => {
          const { plan, before, after } = moved(language, `${head.join('')}${quote}VALUE${quote.at(-1)}${tail.join('')}`, {
            path,
          });
          if (plan.kind === 'refused') return;
          planned += 1;
          assert.equal(plan.value, value);
          let end = 0;
          for (const { span } of plan.edits) {
            assert.ok(span.start >= end && span.start <= span.end && span.end <= before.length, 'edits are in order and apart');
            end = span.end;
          }
          assert.equal(applyEdits(before, plan.edits), after);
          assert.ok(!moved(language, after ?? '', { path }).plan.kind.startsWith('plan'), 'no copy is left');
        },
      ),
      { numRuns: 2000 },
    );
    assert.ok(planned > 30, `only ${planned} plans`);
  });

  test(`long texts in ${language} take a moment`, () => {
    const long = ['[', 'f("', '=/[ ', '=<a>', "x = 'y' ? {a: 1} : ", '`${', '"\\', 'K="x\n'].map((piece) =>
      piece.repeat(200_000 / piece.length),
    );
    for (const filling of long) {
      const started = performance.now();
      moved(language, `k = "VALUE"\n${filling}`, { path });
      moved(language, `${filling}\nk = "VALUE"`, { path });
      assert.ok(performance.now() - started < 4000, filling.slice(0, 10));
    }
  });
}

test('many copies in one file take a moment', () => {
  for (const [language, path = ''] of languages) {
    for (const line of ['k = ["VALUE", "VALUE"]\n', '"VALUE", ', '"VALUE VALUE" ']) {
      const started = performance.now();
      moved(language, line.repeat(2000), { path });
      assert.ok(performance.now() - started < 5000, `${language}: ${line}`);
    }
  }
});
