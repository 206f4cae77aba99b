/** Our readers of TOML, properties, INI and XML beside parsers of those: what they read is what is there. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: one text is in Terraform's language.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { readHcl } from '../../../../core/rewrite/files/hcl.ts';
import { readIni } from '../../../../core/rewrite/files/ini.ts';
import type { FileReader } from '../../../../core/rewrite/files/scalar.ts';
import { readToml } from '../../../../core/rewrite/files/toml.ts';
import { readXml } from '../../../../core/rewrite/files/xml.ts';
import { cut } from '../../../../core/rewrite/literals/literal.ts';
import { needs } from '../../../real-part.ts';
import { seed } from '../seed.ts';

const toml = `# a
title = "x \\u0041\\n"
a.b."c d" = 'lit\\eral' # c
[server]
ports = [1, 2, "three",
  'four', { k = """
multi "line" \\
   gone""" }]
[[list]]
k = '''
raw'''
n = 1979-05-27T07:32:00Z
[[list]]
k = "y"
`;

test('a quoted key of TOML is read without its escapes', () => {
  assert.deepEqual(valuesOf(readToml, '"a \\u0041".\'b\\n\' = "v"\n["c\\"d"]\nk = "w"\n'), [
    ['a A/b\\n', 'v'],
    ['c"d/k', 'w'],
  ]);
});

test('every string of a TOML file is read', () => {
  assert.deepEqual(valuesOf(readToml, toml), [
    ['title', 'x A\n'],
    ['a/b/c d', 'lit\\eral'],
    ['server/ports/*', 'three'],
    ['server/ports/*', 'four'],
    ['server/ports/*/k', 'multi "line" gone'],
    ['list/*/k', 'raw'],
    ['list/*/k', 'y'],
  ]);
});

test('the strings that are read of a changed TOML file are those that a parser reads', () => {
  const change = fc.record({
    at: fc.nat(toml.length),
    drop: fc.nat(6),
    text: fc.constantFrom('', ' ', '\n', '"', "'", '"""', '#', '[', ']', '{', '}', ',', '=', 'a = "b"\n', '\\', '.'),
  });
  let read = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce((now, { at, drop, text: put }) => now.slice(0, at) + put + now.slice(at + drop), toml);
      const theirs = tryParse(text);
      // Behind an escaped line break the library takes four quotes for three.
      if (theirs === undefined || text.includes('""""')) return;
      const ours = valuesOf(readToml, text);
      read += ours.length;
      for (const [keys, value] of ours)
        if (value !== undefined) assert.ok(holds(theirs, keys.split('/'), value), `${keys} of ${text}`);
    }),
    { numRuns: 6000, seed },
  );
  assert.ok(read > 1000, `only ${read} strings were compared`);
});

test('what Python reads of an INI file is what is read here', (t) => {
  if (!needs(t, 'python3', 'sudo apt-get install python3')) return;
  const text = '[a]\nk = v w\nurl=https://u:p@x/?a=b&c=%%d\n; c\n[b.c]\nempty =\nmore = 1\n  2\nq = "x"\n';
  const program =
    'import configparser, json, sys\nc = configparser.RawConfigParser()\nc.read_string(sys.stdin.read())\nprint(json.dumps({s: dict(c[s]) for s in c.sections()}))';
  const { stdout, stderr } = spawnSync('python3', ['-I', '-c', program], { input: text, encoding: 'utf8' });
  const theirs = JSON.parse(stdout || stderr) as Record<string, Record<string, string>>;
  const ours = valuesOf(readIni, text.replace('more = 1\n  2\n', ''));
  assert.deepEqual(ours, [
    ['a/k', theirs['a']?.['k']],
    ['a/url', theirs['a']?.['url']],
    ['b.c/q', theirs['b.c']?.['q']?.replaceAll('"', '')],
  ]);
});

test('the texts of an XML file, entities decoded', () => {
  const text =
    '<?xml version="1.0"?><!DOCTYPE a><a b="1 &amp; 2" c=\'&#65;\'>\n <!-- no --> t&lt;u <d/><e>f</e><![CDATA[g]]></a>';
  assert.deepEqual(valuesOf(readXml, text), [
    ['a/@b', '1 & 2'],
    ['a/@c', 'A'],
    ['a', 't<u'],
    ['a/e', 'f'],
  ]);
  assert.deepEqual(valuesOf(readXml, '<a><b></a>x'), []);
});

test('the strings of a Terraform file under their blocks', () => {
  const text =
    'resource "a" "b" {\n  k = "v"\n  t = { "x" = "y", z : "w" }\n  l = ["1", f("2")]\n  sub {\n    n = v == "q" ? "r" : "s"\n  }\n  h = <<-E\n    "no"\n  E\n  after = "x${var.a}y"\n}\n';
  assert.deepEqual(
    readHcl(text).scalars.map(({ keys, inside }) => [keys.join('/'), text.slice(inside.start, inside.end)]),
    [
      ['resource/a/b/k', 'v'],
      ['resource/a/b/t/x', 'y'],
      ['resource/a/b/t/z', 'w'],
      ['resource/a/b/l/*', '1'],
      ['resource/a/b/l/*/()', '2'],
      ['resource/a/b/sub/n', 'q'],
      ['resource/a/b/sub/n', 'r'],
      ['resource/a/b/sub/n', 's'],
      ['resource/a/b/after', 'x${var.a}y'],
    ],
  );
});

function valuesOf(read: FileReader, text: string): (readonly [keys: string, value: string | undefined])[] {
  return read(text).scalars.map(({ keys, inside, style }) => [
    keys.join('/'),
    inside.start === inside.end ? '' : cut(text, inside, [inside], style.escaping)?.value,
  ]);
}

function tryParse(text: string): unknown {
  try {
    return parseToml(text);
  } catch {
    return undefined;
  }
}

function holds(value: unknown, [key, ...rest]: readonly string[], wanted: string): boolean {
  if (key === undefined) return value === wanted;
  if (key === '*') return Array.isArray(value) && value.some((one) => holds(one, rest, wanted));
  return typeof value === 'object' && value !== null && holds((value as Record<string, unknown>)[key], rest, wanted);
}
