/** Arguments: what is asked for, and one sentence for what cannot be. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readArguments } from '../../cli/arguments.ts';
import { helpText } from '../../cli/help.ts';
import { verbs } from '../../cli/verbs.ts';

function asked(line: string) {
  const result = readArguments(line === '' ? [] : line.split(' '));
  if (result.kind === 'wrong') return result.problem;
  if (result.kind === 'help') return `help ${result.verb?.name ?? ''}`.trim();
  if (result.kind === 'version') return 'version';
  const { flags, values, operands, command } = result.given;
  return { verb: result.verb.name, flags: [...flags], values: Object.fromEntries(values), operands, command };
}

const nothing = { flags: [], values: {}, operands: [], command: [] };

const understood: readonly (readonly [string, unknown])[] = [
  ['', 'help'],
  ['--help', 'help'],
  ['-V', 'version'],
  ['-h', 'help'],
  ['help', 'help'],
  ['help run', 'help run'],
  ['scan --help', 'help scan'],
  ['run -h', 'help run'],
  ['--version', 'version'],
  ['scan', { verb: 'scan', ...nothing }],
  ['scan a b --format json', { verb: 'scan', ...nothing, operands: ['a', 'b'], values: { format: ['json'] } }],
  ['scan --output=-x', { verb: 'scan', ...nothing, values: { output: ['-x'] } }],
  ['scan -- -a --help', { verb: 'scan', ...nothing, operands: ['-a', '--help'] }],
  ['list --json', { verb: 'list', ...nothing, flags: ['json'] }],
  ['run -- node --help', { verb: 'run', ...nothing, command: ['node', '--help'] }],
  [
    'run --env-file a --env-file b -- x -- y',
    { verb: 'run', ...nothing, values: { 'env-file': ['a', 'b'] }, command: ['x', '--', 'y'] },
  ],
];

for (const [line, expected] of understood) test(`understands: ${line}`, () => assert.deepEqual(asked(line), expected));

const refused: readonly (readonly [string, RegExp])[] = [
  ['frobnicate', /no command "frobnicate"/],
  ['scna', /no command "scna"; .* Did you mean "scan"\?$/],
  ['scan --outptu', /"--outptu" is no option .* Did you mean "--output"\?$/],
  ['zzzz', /lists them\.$/],
  ['help bogus', /no command "bogus"/],
  ['scan -', /--stdin/],
  ['--frobnicate', /"--frobnicate" stands where a command must, as in "secretref scan"/],
  ['nope', /no command "nope"; "secretref --help" lists them\.$/],
  ['chekc', / Did you mean "check"\?$/],
  ['scan -f json', /"-f" is no option .* Did you mean "--format"\?$/],
  ['scan --frobnicate', /"--frobnicate" is no option of "secretref scan"/],
  ['scan -x', /"-x" is no option of "secretref scan"; see "secretref scan --help"\.$/],
  ['scan -n', /"-n" is no option of "secretref scan"; see "secretref scan --help"\.$/],
  ['scan --no-stdin', /"--no-stdin" is no option/],
  ['scan --stdin=3', /takes no value/],
  ['scan --output', /needs a value, FILE/],
  ['scan --output --stdin', /needs a value, FILE/],
  ['scan --format json --format json', /only once/],
  ['list everything', /options only/],
  ['set', /needs a reference/],
  ['remove a b', /takes one reference/],
  ['copy a', /needs two references/],
  ['copy a b c', /needs two references/],
  ['set a b', /A value is never an argument/],
  ['run', /needs the program to start behind "--"/],
  ['run --', /needs the program to start behind "--"/],
  ['run node app.js', /must stand behind "--"/],
  ['run node -- app.js', /must stand behind "--"/],
  ['scan\x1b[2J', /no command "scan\\u\{1b\}\[2J"/],
];

for (const [line, expected] of refused) {
  test(`refuses: ${JSON.stringify(line)}`, () => {
    const problem = asked(line);
    assert.match(String(problem), expected);
    assert.match(String(problem), /^[^.]*\.$|secretref/, 'one sentence');
  });
}

test('a value typed as an argument is not repeated', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_]{12,30}$/), (value) => {
      for (const line of [
        ['set', 'ref+keychain://a/b', value],
        ['run', value],
        ['list', value],
      ]) {
        const result = readArguments(line);
        assert.ok(result.kind === 'wrong' && !result.problem.includes(value));
      }
    }),
  );
});

test('never throws', () => {
  const argument = fc.oneof(
    fc.string(),
    fc.constantFrom('--', '-', '--env-file', '--format', '--stdin', '-h', '--=', '-=', '---'),
  );
  const verb = fc.oneof(fc.constantFrom(...verbs.map(({ name }) => name)), fc.string());
  fc.assert(fc.property(verb, fc.array(argument), (name, rest) => void readArguments([name, ...rest])));
});

test('every help fits in 80 columns and names every option that is listed', () => {
  for (const verb of [undefined, ...verbs]) {
    const help = helpText(verb);
    for (const line of help.split('\n')) assert.ok(line.length <= 80, line);
    for (const option of verb?.options ?? [])
      assert.equal(help.includes(`--${option.name} `), option.help !== undefined, option.name);
  }
});

const told: readonly (readonly [string, RegExp])[] = [
  ['scan', /secretref-ignore \[rule …\].*secretref-ignore-next-line \[rule …\]/s],
  ['set', /one bullet per character.*Exit code: 0 .*2 .*130/s],
  ['', /\.local\/share\/secretref.*Library\/Application Support\/secretref.*LOCALAPPDATA/s],
];

for (const [name, expected] of told) {
  test(`the help ${name && `of ${name} `}tells: ${expected.source.slice(0, 20)}`, () => {
    const help = helpText(verbs.find((verb) => verb.name === name));
    assert.match(help.replace(/\s+/g, ' '), expected);
  });
}
