/** Ignore comments silence what they stand beside, in the file's own comment syntax alone, and are reported when they silence nothing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ignoreEdit } from '../../../core/detect/ignores/ignores.ts';
import { eachLiteral, type LexerState, textStart } from '../../../core/detect/ignores/literals.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { applyEdits } from '../../../core/text/span.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const key = expandTemplate('sk_live_{alnum:24}');

function outcome(path: string, text: string): string {
  const { findings, suppressed, unusedIgnores } = scan(text.replaceAll('KEY', key), languageOf(path));
  return `${findings.length} found, ${suppressed.length} suppressed, ${unusedIgnores.length} unused`;
}

const silenced = '0 found, 1 suppressed, 0 unused';
const notAComment = '1 found, 0 suppressed, 0 unused';
/** No comment, and told of, since it stands beside a finding. */
const toldOf = '1 found, 0 suppressed, 1 unused';
const unused = '1 found, 0 suppressed, 1 unused';

const cases: readonly (readonly [path: string, text: string, expected: string])[] = [
  ['a.js', 'f("KEY") // secretref-ignore', silenced],
  ['a.js', 'f("KEY") // secretref-ignore stripe-secret-key -- a sample', silenced],
  ['a.js', 'f("KEY") /* secretref-ignore */', silenced],
  ['a.js', 'f("KEY") // secretref-ignore github-token, stripe-secret-key', silenced],
  ['a.js', 'f("KEY") // secretref-ignore github-token', unused],
  ['a.js', 'f("KEY") // secretref-ignored', toldOf],
  ['a.js', 'f("KEY") // see secretref-ignore', toldOf],
  ['a.js', 'f("KEY") # secretref-ignore', toldOf],
  ['a.js', 'f("KEY // secretref-ignore")', notAComment],
  ['a.js', 'f(`\n// secretref-ignore-next-line\nKEY`)', notAComment],
  ['a.js', `f(\`\${a}\n// secretref-ignore-next-line\nKEY\`)`, notAComment],
  ['a.js', `f(\`\${a(\n// secretref-ignore-next-line\n"KEY")}\`)`, silenced],
  ['a.js', '// secretref-ignore-next-line stripe-secret-key\nf("KEY")', silenced],
  ['a.js', '  // secretref-ignore-next-line\r\n  f("KEY")', silenced],
  ['a.js', 'g() // secretref-ignore-next-line\nf("KEY")', toldOf],
  ['a.js', '// secretref-ignore-next-line\n\nf("KEY")', unused],
  ['a.js', '// secretref-ignore\nf("KEY")', unused],
  ['a.js', 'f("KEY", "KEY") // secretref-ignore', '0 found, 2 suppressed, 0 unused'],
  ['a.js', "const quote = /[\"'/`]/; f('KEY') // secretref-ignore", silenced],
  ['a.jsx', '<A>\n{/* secretref-ignore-next-line */}\n<B key="KEY"/></A>', silenced],
  ['a.py', 'f("KEY")  # secretref-ignore', silenced],
  ['a.py', '"""\n# secretref-ignore-next-line\nKEY"""', notAComment],
  ['a.py', "it = 'it\\'s'\nf('KEY') # secretref-ignore", silenced],
  ['.env', 'STRIPE=KEY # secretref-ignore', silenced],
  ['.env', '# secretref-ignore-next-line\nSTRIPE=KEY', silenced],
  ['a.yaml', 'stripe: KEY # secretref-ignore', silenced],
  ['a.yaml', "note: it's\nstripe: KEY # secretref-ignore", silenced],
  ['a.properties', 'stripe=KEY # secretref-ignore', toldOf],
  ['a.properties', '# secretref-ignore-next-line\nstripe=KEY', silenced],
  ['a.json', '{"a": "KEY"} // secretref-ignore', toldOf],
  ['a.jsonc', '{"a": "KEY"} // secretref-ignore', silenced],
  ['a.html', '<!-- secretref-ignore-next-line -->\n<a b="KEY">', silenced],
  ['a.md', 'KEY <!-- secretref-ignore stripe-secret-key -->', silenced],
  ['a.sql', "select 'it''s', 'KEY' -- secretref-ignore", silenced],
  ['a.ini', 'stripe = KEY ; secretref-ignore', silenced],
  ['a.ini', '; secretref-ignore-next-line\nstripe = KEY', silenced],
  ['app.conf', 'stripe = "KEY" // secretref-ignore', silenced],
  ['a.properties', '! secretref-ignore-next-line\nstripe=KEY', silenced],
  ['Makefile', 'STRIPE = KEY # secretref-ignore', silenced],
  ['a.php', "<?php f('KEY'); # secretref-ignore", silenced],
  ['a.php', '<?php\n#[A("KEY")] // secretref-ignore', silenced],
  ['a.tf', 'a = "KEY" // secretref-ignore', silenced],
  ['a.lua', 'f("KEY") --[[ secretref-ignore ]]', silenced],
  ['a.json5', "{a: 'KEY'} // secretref-ignore", silenced],
  ['a.bat', 'REM secretref-ignore-next-line\nset A=KEY', silenced],
  ['a.cmd', '@rem secretref-ignore-next-line\r\nset A=KEY', silenced],
  ['a.bat', ':: secretref-ignore-next-line\nset A=KEY', silenced],
  ['a.bat', 'set A=KEY& REM secretref-ignore', silenced],
  ['a.vb', 'a = "C:\\" & "KEY" \' secretref-ignore', silenced],
  ['a.vim', '" secretref-ignore-next-line\nlet a = "KEY"', silenced],
  ['a.tex', "it's 100\\% KEY % secretref-ignore", silenced],
  ['a.hs', 'a = f\' "KEY" -- secretref-ignore', silenced],
  ['a.clj', '(f "KEY") ; secretref-ignore', silenced],
  ['a.ml', 'let a = "KEY" (* secretref-ignore *)', silenced],
  ['a.jl', 'a = "KEY" # secretref-ignore', silenced],
  ['a.erl', 'f("KEY"). % secretref-ignore', silenced],
  ['a.proto', 'string a = "KEY"; // secretref-ignore', silenced],
  ['a.vue', '<script>\nf("KEY") // secretref-ignore\n</script>', silenced],
  ['a.svelte', '<p>KEY</p> <!-- secretref-ignore -->', silenced],
  ['CMakeLists.txt', 'set(A KEY) # secretref-ignore', silenced],
  ['values.yml.j2', 'a: KEY {# secretref-ignore #}', silenced],
  ['a.vb', 'a = "KEY \' secretref-ignore"', notAComment],
  ['a.css', '/* secretref-ignore */ a', '0 found, 0 suppressed, 1 unused'],
];

/** Other scanners' words: they count where those tools would take them, and are never of no use. */
const foreign: readonly (readonly [path: string, text: string, expected: string])[] = [
  ['a.js', 'f("KEY") // gitleaks:allow', silenced],
  ['a.js', 'f("KEY") // a sample, gitleaks:allow', silenced],
  ['a.js', 'f("KEY") // betterleaks:allow', silenced],
  ['a.js', 'f("KEY // gitleaks:allow")', notAComment],
  ['a.js', 'f("KEY") # gitleaks:allow', notAComment],
  ['a.js', '// gitleaks:allow\nf("KEY")', notAComment],
  ['a.js', 'f() // gitleaks:allow', '0 found, 0 suppressed, 0 unused'],
  ['a.py', 'f("KEY")  # trufflehog:ignore', silenced],
  ['a.py', 'f("KEY")  # ggignore', silenced],
  ['a.py', 'f("KEY")  # pragma: allowlist secret', silenced],
  ['a.py', 'f("KEY")  # pragma: whitelist secret', silenced],
  ['a.py', 'f("KEY")  # noqa: E501  # pragma: allowlist secret', silenced],
  ['a.py', 'f("KEY")  # pragma: no cover', notAComment],
  ['a.py', '# pragma: allowlist nextline secret\nf("KEY")', silenced],
  ['a.py', '# pragma: allowlist nextline secret\n\nf("KEY")', notAComment],
  ['a.html', '<a b="KEY"> <!-- pragma: allowlist secret -->', silenced],
  ['a.js', 'f("KEY") // secretlint-disable-line', silenced],
  ['a.js', 'f("KEY") // secretlint-disable-line @secretlint/secretlint-rule-stripe -- a sample', silenced],
  ['a.js', 'f("KEY") // secretlint-disable-line @secretlint/secretlint-rule-aws', notAComment],
  ['a.js', 'f("KEY") // secretlint-disable-line @secretlint/secretlint-rule-of-nobody', notAComment],
  ['a.js', '/* secretlint-disable-next-line */\nf("KEY")', silenced],
  ['a.js', '/* secretlint-disable */\n\nf("KEY")\n/* secretlint-enable */\n', silenced],
  ['a.js', '/* secretlint-disable */\n/* secretlint-enable */\nf("KEY")', notAComment],
  ['a.js', '/* secretlint-disable */\nf("KEY")\n/* secretlint-enable */\nf("KEY")', '1 found, 1 suppressed, 0 unused'],
  ['a.js', 'f("KEY")\n/* secretlint-disable */\nf("KEY")', '1 found, 1 suppressed, 0 unused'],
  [
    'a.js',
    '// secretlint-disable @secretlint/secretlint-rule-stripe\n// secretlint-enable @secretlint/secretlint-rule-aws\nf("KEY")',
    silenced,
  ],
  ['a.py', 'f("KEY")  # nosec', silenced],
  ['a.py', 'f("KEY")  # noqa # nosec: B105', silenced],
  ['a.py', 'f("KEY")  # nosec B602, B106', silenced],
  ['a.py', 'f("KEY")  # nosec B602', notAComment],
  ['a.py', 'f("KEY")  # there is nosec here', notAComment],
  ['a.go', 'f("KEY") // #nosec G101', silenced],
  ['a.go', 'f("KEY") // #nosec G204', notAComment],
  ['a.py', 'f("KEY")  # noqa: S105', silenced],
  ['a.py', 'f("KEY")  # noqa: E501, S106', silenced],
  ['a.py', 'f("KEY")  # noqa: E501', notAComment],
  ['a.py', 'f("KEY")  # noqa', notAComment],
  ['a.js', 'f("KEY") // NOSONAR', notAComment],
];

for (const [path, text, expected] of [...cases, ...foreign]) {
  test(`${path}: ${text.replaceAll('\r', '').replaceAll('\n', '⏎')}`, () => {
    assert.equal(outcome(path, text), expected);
  });
}

test('an unused comment is reported from its marker to its last id', () => {
  const text = 'f() // secretref-ignore stripe-secret-key -- why';
  const spans = scan(text, languageOf('a.ts')).unusedIgnores;
  assert.deepEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
    ['secretref-ignore stripe-secret-key'],
  );
});

const misspelt: readonly (readonly [comment: string, expected: object | undefined])[] = [
  ['secretref-ignore github-tokn', { rule: 'github-tokn', meant: 'github-token' }],
  ['secretref-ignore jwt stripe-secretkey', { rule: 'stripe-secretkey', meant: 'stripe-secret-key' }],
  ['secretref-ignore jwt', undefined],
  ['secretref-ignore', undefined],
  ['secretref-ignore the key of the public demo', undefined],
];

for (const [comment, expected] of misspelt) {
  test(`an unused comment says which rule it may have meant: ${comment}`, () => {
    const { findings, unusedIgnores } = scan(
      `f("${key}") // ${comment === 'secretref-ignore' ? '\n// ' : ''}${comment}`,
      languageOf('a.ts'),
    );
    assert.equal(findings.length, 1);
    assert.deepEqual(
      unusedIgnores.map((unused) => unused.misspelt),
      [expected],
    );
  });
}

test('of many unused comments the first twenty are asked what they meant', () => {
  const { unusedIgnores } = scan('// secretref-ignore github-tokn\n'.repeat(1000), languageOf('a.ts'));
  assert.deepEqual([unusedIgnores.length, unusedIgnores.filter((unused) => unused.misspelt).length], [1000, 20]);
});

test('a value of several lines may have its comment behind its last line', () => {
  const text = `"""${expandTemplate('{pem:RSA PRIVATE KEY}')}""" # secretref-ignore private-key`;
  const { findings, suppressed, unusedIgnores } = scan(text, languageOf('a.py'));
  assert.deepEqual([findings.length, suppressed.length, unusedIgnores.length], [0, 1, 0]);
});

function withEdit(path: string, template: string): string | undefined {
  const text = template.replaceAll('KEY', key);
  const [finding] = scan(text, languageOf(path)).findings;
  assert.ok(finding, template);
  const edit = ignoreEdit(text, languageOf(path), finding);
  return edit && applyEdits(text, [edit]).replaceAll(key, 'KEY');
}

const edits: readonly (readonly [path: string, before: string, after: string])[] = [
  ['a.ts', 'f("KEY")', '// secretref-ignore-next-line stripe-secret-key\nf("KEY")'],
  ['a.ts', 'a()\n\tf("KEY")\n', 'a()\n\t// secretref-ignore-next-line stripe-secret-key\n\tf("KEY")\n'],
  ['a.ts', 'a()\r\n  f("KEY")', 'a()\r\n  // secretref-ignore-next-line stripe-secret-key\r\n  f("KEY")'],
  ['a.ts', 'if (a) {\n  b()\n}\nf("KEY")', 'if (a) {\n  b()\n}\n// secretref-ignore-next-line stripe-secret-key\nf("KEY")'],
  ['a.ts', `const a = \`\${b}\`\nf("KEY")`, `const a = \`\${b}\`\n// secretref-ignore-next-line stripe-secret-key\nf("KEY")`],
  ['a.tsx', '</A>;\nconst a = "KEY"', '</A>;\n// secretref-ignore-next-line stripe-secret-key\nconst a = "KEY"'],
  ['a.py', 'f(\n    "KEY")', 'f(\n    # secretref-ignore-next-line stripe-secret-key\n    "KEY")'],
  ['.env', 'A=1\nB=KEY', 'A=1\n# secretref-ignore-next-line stripe-secret-key\nB=KEY'],
  ['a.yaml', 'a:\n  b: KEY', 'a:\n  # secretref-ignore-next-line stripe-secret-key\n  b: KEY'],
  ['a.yaml', 'a: |\n  text\nb: KEY', 'a: |\n  text\n# secretref-ignore-next-line stripe-secret-key\nb: KEY'],
  ['a.jsonc', '{\n  "a": "KEY"\n}', '{\n  // secretref-ignore-next-line stripe-secret-key\n  "a": "KEY"\n}'],
  ['a.sh', 'cat <<END\nx\nEND\nf KEY', 'cat <<END\nx\nEND\n# secretref-ignore-next-line stripe-secret-key\nf KEY'],
  ['a.rs', 'let a = "KEY";', '// secretref-ignore-next-line stripe-secret-key\nlet a = "KEY";'],
];

for (const [path, before, after] of edits) {
  test(`the comment is put above in ${path}: ${before.replaceAll('\n', '⏎').replaceAll('\r', '')}`, () => {
    assert.equal(withEdit(path, before), after);
  });

  test(`and silences the finding in ${path}: ${before.replaceAll('\n', '⏎').replaceAll('\r', '')}`, () => {
    assert.equal(outcome(path, after), silenced);
  });
}

const noEdit: readonly (readonly [path: string, text: string])[] = [
  ['a.json', '{"a": "KEY"}'],
  ['a.md', 'KEY'],
  ['a.txt', 'KEY'],
  ['a.ts', 'const a = `\nKEY`'],
  ['a.ts', `const a = \`\${b}\nKEY\``],
  ['a.ts', 'const a = "x\\\nKEY"'],
  ['a.ts', '/*\nKEY */'],
  ['a.tsx', '<p>\n  KEY\n</p>'],
  ['a.tsx', '<p>\n  Your key\n  KEY\n</p>'],
  ['a.tsx', '<>\n  {a}\n  <B key="KEY"/>\n</>'],
  ['a.py', 'a = """\nKEY"""'],
  ['a.py', 'a = b + \\\n  "KEY"'],
  ['a.yaml', 'a: |\n  one\n  b: KEY'],
  ['a.yaml', 'a: >-\n  one\n\n  b: KEY'],
  ['a.yaml', 'a: "one\n  b: KEY"'],
  ['a.yaml', 'a: one\n  KEY'],
  ['a.sh', 'cat <<END\nA=KEY\nEND'],
  ['a.sh', "echo 'x\nKEY'"],
  ['a.sh', 'curl -u \\\n  KEY'],
  ['Dockerfile', 'RUN a \\\n  KEY'],
  ['.env', 'A="x\nKEY"'],
  ['a.cs', 'var a = @"\nKEY";'],
  ['a.cpp', 'auto a = R"(\nKEY)";'],
  ['a.rs', 'let a = r#"\nKEY"#;'],
  ['a.php', '<p>KEY</p>'],
];

for (const [path, text] of noEdit) {
  test(`no comment is offered in ${path}: ${text.replaceAll('\n', '⏎')}`, () => {
    assert.equal(withEdit(path, text), undefined);
  });
}

test('a line of a hundred thousand comments and findings is read', () => {
  const text = `f("KEY") /* gitleaks:allow */ /* secretref-ignore github-token */ `.repeat(3000);
  assert.equal(outcome('a.js', text), '0 found, 3000 suppressed, 3000 unused');
});

test('template literals in template literals cost no more the deeper they are', () => {
  const states: LexerState[] = [];
  const text = ['x = ', '`${'.repeat(100), '{ "a" }', '}`'.repeat(100), ' // end'].join('');
  eachLiteral(text, languageOf('a.js'), textStart, (_, behind) => {
    states.push(behind);
    return 'go on';
  });
  const shared = states.slice(1, 100).filter(({ templates }, at) => templates?.around === states[at]?.templates);
  assert.equal(shared.length, 99);
  assert.equal(states.at(-1)?.templates, undefined);
});
