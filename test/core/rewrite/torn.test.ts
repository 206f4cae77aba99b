/** A value that an operator joins from strings is moved as a whole only where nothing beside it takes one of the strings alone. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookups } from './lookups.ts';
import { moved, outcome } from './moved.ts';

/** `ONE` and `TWO` stand for the strings, joined as the language does it, `x` and `f` for anything. */
const torn: Readonly<Record<string, readonly string[]>> = {
  csharp: ['var k = -ONE + TWO;', 'var k = x - ONE + TWO;', 'var k = ONE + TWO switch { _ => 3 };'],
  elixir: ['k = not ONE <> TWO', 'k = ! ONE <> TWO', 'k = f(ONE <> TWO\n  .x)'],
  go: ['var k = ONE + TWO[1:]', 'var k = x + ONE + TWO'],
  groovy: ['def k = [x] + ONE + TWO', 'def k = !ONE + TWO', 'def k = ONE + TWO * 3', 'f(ONE + TWO?.trim())', 'f(-ONE + TWO)'],
  java: ['String k = ONE + TWO.trim();', 'int k = x * ONE + TWO;'],
  javascript: [
    'k = typeof ONE + TWO',
    'k = !ONE + TWO',
    'k = +ONE + TWO',
    'k = x + ONE + TWO',
    'k = f(+ONE + TWO)',
    'k = ONE + TWO - x',
    'k = ONE + TWO ** x',
    'k = [...x, !ONE + TWO]',
    'k = ONE + TWO\n  .trim()',
    'k = ONE + TWO?.trim()',
    'k = typeof\n  ONE + TWO',
  ],
  kotlin: [
    'val k = listOf("x") + ONE + TWO',
    'val k = x + "a" + ONE + TWO',
    'val k = ONE + TWO!!.length',
    'val k = ONE + TWO\n  ?.trim()',
  ],
  lua: [
    'k = not ONE .. TWO',
    'f ONE .. TWO',
    'k = #ONE .. TWO',
    'k = ONE .. TWO + x',
    'k = ONE .. TWO ^ x',
    'k = ONE .. TWO:upper()',
  ],
  perl: ['my $k = 3 x ONE . TWO;', 'my $k = -ONE . TWO;', 'my $k = !ONE . TWO;', 'my $k = ONE . TWO + 3;'],
  php: [
    '<?php $k = !ONE . TWO;',
    '<?php $k = -ONE . TWO;',
    '<?php $k = ONE . TWO + 3;',
    '<?php $k = ONE . TWO[0];',
    '<?php $k = (int) ONE . TWO;',
  ],
  powershell: [
    'f -Key ONE + TWO',
    'f ONE + TWO',
    '$k = $x, ONE + TWO',
    '$k = ONE + TWO, $x',
    '$k = ONE + TWO -f $x',
    '$k = -join ONE + TWO',
    '$k = -not ONE + TWO',
  ],
  ruby: [
    'k = !ONE + TWO',
    'k = -ONE + TWO',
    'k = ONE + TWO * 3',
    'k = ONE + TWO % [x]',
    'k = ONE + TWO&.strip',
    'k = ONE + TWO\n  &.strip',
  ],
  scala: ['val k = "x" -> ONE + TWO', 'val k = List("x") + ONE + TWO', 'val k = !ONE + TWO', 'val k = ONE + TWO * 3'],
  swift: ['let k = !ONE + TWO', 'let k = ONE + TWO\n  .trimmed()', 'let k = ONE + TWO!'],
  typescript: ['const k = typeof ONE + TWO', 'const k = ONE + TWO!.length'],
};

const whole: Readonly<Record<string, readonly string[]>> = {
  csharp: ['var k = ONE + TWO;', 'var k = x ? ONE + TWO : y;', 'var k = x ?? ONE + TWO;'],
  elixir: ['k = ONE <> TWO', 'k = f ONE <> TWO', 'k = ONE <> TWO |> f()'],
  groovy: ['f ONE + TWO', 'def k = [x: ONE + TWO]'],
  javascript: [
    'k = x || ONE + TWO',
    'k = "a" + "b" + ONE + TWO + x',
    'k = x === ONE + TWO ? y : z',
    'k = [...ONE + TWO]',
    'function f() { return ONE + TWO }',
    'k = x => ONE + TWO',
    'k = { x: ONE + TWO }',
  ],
  kotlin: ['val k = x ?: ONE + TWO', 'val k = ONE + TWO\n@A fun f() = 1'],
  lua: ['f(ONE .. TWO)', 'k = -x .. ONE .. TWO', 'k = x or ONE .. TWO', 'k = { a = ONE .. TWO, b = 3 } f()'],
  perl: ['f ONE . TWO;', 'my $k = 3 x 3 . ONE . TWO;', 'my $k = $x // ONE . TWO;'],
  php: ['<?php echo ONE . TWO;', '<?php echo -3 . $x . ONE . TWO;', "<?php $k = ['a' => ONE . TWO];"],
  powershell: ['$k = ONE + TWO', 'if ($x -eq ONE + TWO) { }', 'return ONE + TWO'],
  ruby: ['f ONE + TWO', 'k = ONE + TWO if x', 'k = ONE + TWO\n@x = 1', 'k << ONE + TWO'],
  scala: ['f(x = ONE + TWO)', 'val k = x => ONE + TWO\nval j = 3'],
  swift: ['let k = x ?? ONE + TWO', 'if x == ONE + TWO { f() }'],
};

for (const [language, rows] of Object.entries(torn))
  for (const row of rows)
    test(`torn in ${language}: ${row}`, () =>
      assert.match(moveOf(language, row), /^refused: .*: (?:what stands beside it takes only one of|no other expression can)/));

for (const [language, rows] of Object.entries(whole))
  for (const row of rows)
    test(`whole in ${language}: ${row}`, () => {
      const result = moveOf(language, row);
      assert.ok(result.includes(lookups[language] ?? 'process.env.API_KEY'), result);
      assert.doesNotMatch(result, /first|second/);
    });

function moveOf(language: string, row: string): string {
  return outcome(moved(language, row.replace('ONE', '"«first"').replace('TWO', '"second»"')));
}
