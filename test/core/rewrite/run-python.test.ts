/** Python that runs: a program with the value in it, and the same after the move with the value in its environment, give one result. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { needs } from '../../real-part.ts';
import { moved, name, value } from './moved.ts';

/** `LITERAL` is a text; each context is a program that leaves its result in `result`. */
const contexts: readonly string[] = [
  'result = LITERAL',
  'result: str = LITERAL',
  'result = {"a": LITERAL, LITERAL: [LITERAL, (LITERAL, 1)]}',
  'def f(a, k=LITERAL, *, j=LITERAL):\n    """A docstring."""\n    return[a, k, j, LITERAL]\nresult = f(LITERAL)',
  'class A:\n    k = LITERAL\n    def g(self): return self.k + LITERAL\nresult = A().g()',
  'result = [LITERAL if n else 0, 0 if not n else LITERAL, n and LITERAL, None or LITERAL]',
  'result = (lambda x, y=LITERAL: LITERAL + y)(1)',
  'result = [x for x in [LITERAL] if x == LITERAL]',
  'result = LITERAL.upper() + LITERAL[0] + str(len(LITERAL))',
  'result = "{}{}".format(LITERAL, LITERAL) + "%s" % LITERAL',
  'result = f"{n}" + LITERAL + """it\'s "quoted" """',
  'if n == 1: result = LITERAL # it\'s "\nelse: result = 0',
  'result = dict(a=LITERAL, **{"b": LITERAL}); result["c"] = LITERAL',
  'result = ["x", LITERAL][1]',
  'import json\nfrom sys import path\nresult = json.dumps(LITERAL)',
  'result = (\n  "a"\n  LITERAL\n  "b"\n)',
  'result = [w for w in (LITERAL, LITERAL)] + [(y := LITERAL), y]',
  'result = 0\nresult = str(result); result += LITERAL',
];

const literals: readonly string[] = [
  "'VALUE'",
  '"VALUE"',
  '"""VALUE"""',
  'r"VALUE"',
  "'postgres://u:VALUE@h/{db}?a=%b'",
  '"\\x41\\U0001F600\\N{EM DASH}\\n\\\'\\"{VALUE}\\\n{{\\d\\{\\}"',
  "r'\\VALUE\\{}\\d'",
  'f"{n}VALUE{{}}{n!r:>{5}}"',
  'f\'{"x"}VALUE\'',
  "rf'\\{n}VALUE\\d'",
  "'VALUE' \"VALUE\" '{n}' f'{n}'",
  '"""\n{VALUE}\r\n"""',
];

/** For bytes, which mix with no text. */
const bytePrograms: readonly string[] = [
  'result = b"VALUE"',
  'result = [b"x" + b\'VALUE\', rb"VALUE".upper()]',
  'result = {"a": B"VALUE"[0]}',
];

/** Reads programs, runs each, and prints what each gave or raised. */
const runner = `
import json, sys, warnings
warnings.simplefilter("ignore")
def run(program):
    names = {"n": 1, "__name__": "program"}
    try:
        exec(compile(program, "program", "exec"), names)
        return repr(names.get("result"))
    except BaseException as error:
        return "raised " + repr(error)
print(json.dumps([run(program) for program in json.load(sys.stdin)]))
`;

test('Python gives the same results after a move', (t) => {
  if (!needs(t, 'python3', 'sudo apt-get install python3')) return;
  const programs = [
    ...contexts.flatMap((context) => literals.map((literal) => context.replaceAll('LITERAL', () => literal))),
    ...bytePrograms,
    ...fc.sample(expression, { numRuns: 200, seed: 7 }).map((text) => `result = ${text}`),
  ].filter((program) => program.includes('VALUE'));
  const pairs = programs.map((program) => {
    const { plan, before, after } = moved('python', program);
    assert.equal(plan.kind === 'refused' ? plan.reason : 'plan', 'plan', program);
    assert.ok(after !== undefined && !after.includes(value), `The value is left in: ${program}`);
    return { before, after };
  });
  const before = run(pairs.map((pair) => pair.before));
  const after = run(pairs.map((pair) => pair.after));
  assert.equal(
    before.filter((result) => result.startsWith('raised')).length,
    0,
    before.find((result) => result.startsWith('raised')),
  );
  for (const [index, pair] of pairs.entries()) assert.equal(after[index], before[index], pair.after);
});

function run(programs: readonly string[]): string[] {
  const input = JSON.stringify(programs);
  const { stdout, stderr, status } = spawnSync('python3', ['-I', '-c', runner], {
    input,
    encoding: 'utf8',
    env: { ...process.env, [name]: value },
  });
  assert.equal(status, 0, stderr);
  const results: unknown = JSON.parse(stdout);
  assert.ok(Array.isArray(results));
  return results.map(String);
}

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...literals, "'x'", '"it\'s"', 'n', '1 / 2'),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `[${a}, ${b}]`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `{'a': ${a}, "b": (${b})}`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a} or ${b})`),
    tie('expression').map((a) => `(lambda x: ${a})(1)`),
    tie('expression').map((a) => `str(\n  ${a},  # "\n)`),
    tie('expression').map((a) => `[y for y in [${a}]]`),
  ),
}));
