/** Python before and after a move, where the import goes, and where a move is refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, outcome, value } from './moved.ts';

type Row = readonly [before: string, after: string];

/** Each is a line behind `import os`, so that the import does not hide the rest. */
const lines: readonly Row[] = [
  ['k = "VALUE"', 'k = os.environ["API_KEY"]'],
  ["k: str = 'VALUE'", 'k: str = os.environ["API_KEY"]'],
  ['k = u"VALUE"', 'k = os.environ["API_KEY"]'],
  ['k = r"VALUE"', 'k = os.environ["API_KEY"]'],
  ['k = f"VALUE"', 'k = os.environ["API_KEY"]'],
  ['k = """VALUE"""', 'k = os.environ["API_KEY"]'],
  ['k = b"VALUE"', 'k = os.environ["API_KEY"].encode()'],
  ['f("VALUE", key=\'VALUE\')', 'f(os.environ["API_KEY"], key=os.environ["API_KEY"])'],
  ['k = {"key": "VALUE", "VALUE": 1}', 'k = {"key": os.environ["API_KEY"], os.environ["API_KEY"]: 1}'],
  ['k = ["a", "VALUE"]', 'k = ["a", os.environ["API_KEY"]]'],
  ['f(*["VALUE"], **{"k": "VALUE"})', 'f(*[os.environ["API_KEY"]], **{"k": os.environ["API_KEY"]})'],
  ['def f(k="VALUE"): return"VALUE"', 'def f(k=os.environ["API_KEY"]): return os.environ["API_KEY"]'],
  ['k = lambda a: "VALUE"', 'k = lambda a: os.environ["API_KEY"]'],
  ['k = a if b else"VALUE"', 'k = a if b else os.environ["API_KEY"]'],
  ['k = os.getenv("KEY") or "VALUE"', 'k = os.getenv("KEY") or os.environ["API_KEY"]'],
  ['k = "VALUE"if b else a', 'k = os.environ["API_KEY"]if b else a'],
  ['if k == "VALUE": pass', 'if k == os.environ["API_KEY"]: pass'],
  ['print("VALUE".upper())', 'print(os.environ["API_KEY"].upper())'],
  ['case = "VALUE"', 'case = os.environ["API_KEY"]'],
  ['@key("VALUE")\ndef f(): pass', '@key(os.environ["API_KEY"])\ndef f(): pass'],
  // A longer string becomes an f-string in which everything else keeps its meaning.
  ['u = "postgres://u:VALUE@h/db"', 'u = f"postgres://u:{os.environ[\'API_KEY\']}@h/db"'],
  ["u = 'a{b}VALUE\\'\\n'", "u = f'a{{b}}{os.environ[\"API_KEY\"]}\\'\\n'"],
  ['u = R"C:\\VALUE{x}"', 'u = rf"C:\\{os.environ[\'API_KEY\']}{{x}}"'],
  ['u = "\\N{EM DASH}{VALUE}"', 'u = f"\\N{EM DASH}{{{os.environ[\'API_KEY\']}}}"'],
  ['u = "VALUE{}VALUE".format(1)', "u = f\"{os.environ['API_KEY']}{{}}{os.environ['API_KEY']}\".format(1)"],
  ['u = f\'a{b["c"]}VALUE{{\'', 'u = f\'a{b["c"]}{os.environ["API_KEY"]}{{\''],
  ['u = f"{x:>{w}}VALUE"', 'u = f"{x:>{w}}{os.environ[\'API_KEY\']}"'],
  ['u = """\nVALUE\n"""', 'u = f"""\n{os.environ[\'API_KEY\']}\n"""'],
  ['u = ("a"\n     "VALUE"\n     f"{b}")', 'u = ("a"\n     f"{os.environ[\'API_KEY\']}"\n     f"{b}")'],
  // Comments and strings before the literal do not confuse the lexer.
  ['k = "#\'"; x = "VALUE"  # it\'s VALUE', 'k = "#\'"; x = os.environ["API_KEY"]  # it\'s os.environ["API_KEY"]'],
  ["k = '''it's'''; x = 'VALUE'", "k = '''it's'''; x = os.environ[\"API_KEY\"]"],
  ['f"{a!r:{b}}" "c"; x = \\\n  "VALUE"', 'f"{a!r:{b}}" "c"; x = \\\n  os.environ["API_KEY"]'],
  ['k = f"{a\nx = "VALUE"', 'k = f"{a\nx = os.environ["API_KEY"]'],
];

const imports: readonly Row[] = [
  ['k = "VALUE"\n', 'import os\n\nk = os.environ["API_KEY"]\n'],
  ['import os\nk = "VALUE"\n', 'import os\nk = os.environ["API_KEY"]\n'],
  ['import os.path, sys\nk = "VALUE"\n', 'import os.path, sys\nk = os.environ["API_KEY"]\n'],
  ['import sys, os\nk = "VALUE"\n', 'import sys, os\nk = os.environ["API_KEY"]\n'],
  ['import os as o\nk = "VALUE"\n', 'import os\nimport os as o\nk = os.environ["API_KEY"]\n'],
  ['from os import path\nk = "VALUE"\n', 'import os\nfrom os import path\nk = os.environ["API_KEY"]\n'],
  ['import json\nimport sys\nk = "VALUE"\n', 'import json\nimport os\nimport sys\nk = os.environ["API_KEY"]\n'],
  ['import json\n\nimport requests\nk = "VALUE"\n', 'import json\nimport os\n\nimport requests\nk = os.environ["API_KEY"]\n'],
  ['import json\r\nk = "VALUE"\r\n', 'import json\r\nimport os\r\nk = os.environ["API_KEY"]\r\n'],
  ['k = "VALUE"\nimport os\n', 'import os\n\nk = os.environ["API_KEY"]\nimport os\n'],
  ['import json; k = "VALUE"\n', 'import os\nimport json; k = os.environ["API_KEY"]\n'],
  [
    '#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\nk = "VALUE"\n',
    '#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\nimport os\n\nk = os.environ["API_KEY"]\n',
  ],
  ['# Licence\n\n# The key.\nk = "VALUE"\n', '# Licence\n\nimport os\n\n# The key.\nk = os.environ["API_KEY"]\n'],
  ['"""A module."""\nk = "VALUE"\n', '"""A module."""\nimport os\n\nk = os.environ["API_KEY"]\n'],
  [
    '"""A module."""\nfrom __future__ import annotations\n\nk = "VALUE"\n',
    '"""A module."""\nfrom __future__ import annotations\n\nimport os\n\nk = os.environ["API_KEY"]\n',
  ],
  [
    '"""A module."""\nfrom __future__ import annotations\nimport sys\nk = "VALUE"\n',
    '"""A module."""\nfrom __future__ import annotations\nimport os\nimport sys\nk = os.environ["API_KEY"]\n',
  ],
  ['\ufeffk = "VALUE"\n', '\ufeffimport os\n\nk = os.environ["API_KEY"]\n'],
  ['def f():\n    k = "VALUE"\n', 'import os\n\ndef f():\n    k = os.environ["API_KEY"]\n'],
  ['# k = "VALUE"\n', '# k = os.environ["API_KEY"]\n'],
];

const refused: readonly (readonly [before: string, why: string])[] = [
  // Strings side by side are one only where all of them are written alike.
  [`k = "«sk_" 'abc»'`, 'string'],
  [`k = "«sk_" \\\n  "abc»"`, 'string'],
  ['"VALUE"', 'certain'],
  ['def f():\n    """VALUE"""', 'certain'],
  ['class A: "VALUE"', 'certain'],
  ['"""doc"""; k = "VALUE"', 'line of its own'],
  ['k: "VALUE" = 1', 'certain'],
  ['def f(k: "VALUE"): pass', 'certain'],
  ['def f() -> "VALUE": pass', 'certain'],
  ['k: Literal["VALUE"]', 'certain'],
  ['k["VALUE"]', 'certain'],
  ['match k:\n    case "VALUE": pass', 'pattern'],
  ['match k:\n    case {"a": ["VALUE"]}: pass', 'pattern'],
  ['match k:\n    case A("VALUE") if x: pass', 'pattern'],
  ['type A = "VALUE"', 'pattern'],
  ['k = b"x VALUE"', 'bytes'],
  ['k = b"x" b"VALUE"', 'bytes'],
  ['k = ("VALUE"\n     "6789ab")', 'it goes on in the string beside it'],
  ['k = "q12345" "VALUE"', 'it goes on in the string beside it'],
  ['k = f"{f(\'VALUE\')}"', 'field'],
  ['k = f"{f(\'VALUE\')=}"', 'field'],
  ['k = f"{f(f\'{x}VALUE\')}"', 'field'],
  ['k = t"x VALUE"', 'template'],
  ['k = f"{x:VALUE}"', 'string'],
  ['k = "VALUE', 'string'],
  ['k = """VALUE', 'string'],
  ['k = f"VALUE', 'string'],
  ['VALUE', 'string'],
  ['os = 1\nk = "VALUE"', 'meaning'],
  ['from x import os\nk = "VALUE"', 'meaning'],
  ['from x import (a, os)\nk = "VALUE"', 'meaning'],
  ['def f(os):\n    k = "VALUE"', 'meaning'],
  ['def f():\n    k = "VALUE"\n    import os', 'meaning'],
  ['for os in x: k = "VALUE"', 'meaning'],
  ['with x as os: k = "VALUE"', 'meaning'],
];

for (const [before, after] of lines) {
  test(`python: ${before}`, () => {
    assert.equal(outcome(moved('python', `import os\n${before}`)), `import os\n${after.replaceAll('VALUE', value)}`);
  });
}

for (const [before, after] of imports) {
  test(`import: ${JSON.stringify(before)}`, () => assert.equal(outcome(moved('python', before)), after));
}

for (const [before, why] of refused) {
  test(`refused: ${before}`, () => {
    const { plan } = moved('python', before);
    assert.match(
      plan.kind === 'refused' ? plan.reason : 'planned',
      new RegExp(`^Line \\d+ cannot be rewritten safely.*\\b${why}\\b`),
    );
  });
}

test('the value is decoded as the program reads it', () => {
  const rows: readonly Row[] = [
    ["k = '«a\\nb\\x41\\U0001F600\\'\\101»'", "a\nb\u0041\u{1F600}'A"],
    ["k = '«a\\d»'", 'a\\d'],
    ["k = r'«a\\nb»'", 'a\\nb'],
    ["k = '''«a\r\nb\\\r\nc»'''", 'a\nbc'],
    ["k = f'x«a{{b}}»'", 'a{b}'],
    ["k = b'«a\\x41»'", 'aA'],
  ];
  for (const [before, expected] of rows) {
    const { plan } = moved('python', before);
    assert.equal(plan.kind === 'plan' ? plan.value : plan.reason, expected, before);
  }
});

test('a value that cannot be read, or that bytes cannot give back, is refused', () => {
  for (const before of ["k = '«a\\N{EM DASH}»'", "k = '«a\\x4»'", "k = b'«a\\xff»'", "k = '\\«nVALUE»'"]) {
    assert.equal(moved('python', before).plan.kind, 'refused', before);
  }
});
