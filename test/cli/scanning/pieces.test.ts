/** A text that is scanned in pieces gives what the whole gives: each finding once, at its place. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanPieces, usualSize } from '../../../cli/scanning/pieces.ts';
import { scanBytes } from '../../../cli/scanning/scan-file.ts';
import type { TextScan } from '../../../cli/scanning/text-scan.ts';
import { builtInEngine } from '../../../core/detect/engine/compile.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { indexLines } from '../../../core/text/lines.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const language = languageOf('a.js');
const size = { piece: 300_000, margin: 70_000 };

/** Where the first cut falls, but for the line, in a text that comes in such steps. */
const step = 500;
const cut = size.piece + size.margin + step;

/** What stands in for everything between the findings: `unit` again and again, so that findings come to stand at many places round the cuts. */
function textOf(unit: string, findings: readonly string[], distance: number): string {
  const filler = unit.repeat(Math.ceil(distance / unit.length));
  return findings.map((finding) => `${filler}${finding}`).join('') + filler;
}

const secrets = Array.from({ length: 60 }, (_, seed) => [
  `const k = "${expandTemplate('sk_live_{alnum:24}', seed)}";`,
  `const p = \`${expandTemplate('{pem:RSA PRIVATE KEY}', seed)}\`;`,
  `const s = "${expandTemplate('sk_live_{alnum:24}', seed + 100)}"; // secretref-ignore`,
  '// secretref-ignore-next-line',
]).flat();

function inPieces(text: string, step: number): TextScan {
  const pieces = scanPieces(builtInEngine(), language, size);
  for (let at = 0; at < text.length; at += step) pieces.add(text.slice(at, at + step));
  return pieces.end();
}

const fillers: readonly (readonly [string, string, string])[] = [
  ['short lines', 'a = b + "å" ;\n', '\n'],
  ['lines with a carriage return', 'a = b + c ;\r\n', '\r\n'],
  ['one endless line', 'a=b("c",1);', ' '],
  ['one endless line of pairs', '𝒂=𝒃("𝒄");', ' '],
];

for (const [name, unit, end] of fillers) {
  test(`in pieces as in the whole: ${name}`, () => {
    const fitting = secrets.filter((text) => end !== ' ' || !/\n|\/\//.test(text));
    const text = textOf(
      unit,
      fitting.map((secret) => `${end}${secret}${end}`),
      end === ' ' ? 29_989 : 9_973,
    );
    const whole = scan(text, language);
    const { positionAt } = indexLines(text);
    const expected = [...whole.findings, ...whole.suppressed].toSorted((a, b) => a.span.start - b.span.start);
    const { seen, unusedIgnores } = inPieces(text, 65_521);
    assert.ok(expected.length >= 60 && text.length > 3 * (size.piece + 2 * size.margin));
    assert.deepEqual(
      seen.map(({ finding, by, start, end: last }) => [finding, by, start, last]),
      expected.map((finding) => [
        finding,
        whole.suppressed.includes(finding) ? 'comment' : 'nothing',
        positionAt(finding.span.start),
        positionAt(finding.span.end),
      ]),
    );
    assert.ok(seen.every(({ finding, value }) => value === text.slice(finding.span.start, finding.span.end)));
    assert.deepEqual(
      unusedIgnores,
      whole.unusedIgnores.map(({ start }) => positionAt(start)),
    );
  });
}

test('a key of several lines counts once wherever the cut falls', () => {
  const key = expandTemplate('{pem:RSA PRIVATE KEY}');
  for (let before = cut - key.length - 200; before < cut + 200; before += 61) {
    const text = `${'x = 1;\n'.repeat(before / 7)}${key}\n${'y = 2;\n'.repeat(60_000)}`;
    assert.equal(inPieces(text, step).seen.length, 1, `${before} units before the key`);
  }
});

test('a comment speaks of the next line wherever the cut falls', () => {
  const key = expandTemplate('sk_live_{alnum:24}');
  for (let before = cut - 200; before < cut + 200; before += 7) {
    const text = `${'x = 1;\n'.repeat(before / 7)}// secretref-ignore-next-line\nconst k = "${key}";\n${'y = 2;\n'.repeat(60_000)}`;
    const { seen, unusedIgnores } = inPieces(text, step);
    assert.deepEqual([seen.map(({ by }) => by), unusedIgnores], [['comment'], []], `${before} units before the comment`);
  }
});

test('no rule sees further than a margin', () => {
  const rules = builtInEngine().byKeyword.flat();
  const widest = Math.max(...rules.map((by) => by.sight().sight));
  assert.ok(rules.length > 100 && widest < usualSize.margin && widest < size.margin, `${widest}`);
});

for (const encoding of ['utf8', 'utf16le'] as const) {
  test(`characters parted by the reading come together again: ${encoding}`, () => {
    const text = `\ufeff// å𝒂\nconst k = "${expandTemplate('sk_live_{alnum:24}')}"; // 𝒃\n`;
    const bytes = Buffer.from(text, encoding);
    for (const step of [1, 2, 3, 5, 7]) {
      const scanned = scanBytes(bytes.subarray(0, 8), language, builtInEngine());
      for (let at = 0; at < bytes.length; at += step) scanned.add(bytes.subarray(at, at + step));
      const [only, ...others] = scanned.end().seen;
      assert.deepEqual([only?.start, others], [{ line: 1, column: 11 }, []]);
    }
  });
}
