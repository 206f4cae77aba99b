/** Notebooks before and after a move: their code gives the same with the variable set, no output shows the value, and all else is as it was. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { needs } from '../../../real-part.ts';
import { moved, name, outcome, value } from '../moved.ts';

const path = 'analysis.ipynb';

const cell = (type: string, lines: readonly string[], outputs = '[]'): string =>
  `  {\n   "cell_type": "${type}",\n   "execution_count": 1,\n   "metadata": {},\n   "outputs": ${outputs},\n   "source": [\n${lines
    .map((line) => `    ${JSON.stringify(line)}`)
    .join(',\n')}\n   ]\n  }`;

const notebook = (...cells: readonly string[]): string =>
  `{\n "cells": [\n${cells.join(',\n')}\n ],\n "metadata": {\n  "kernelspec": {"language": "python", "name": "python3"}\n },\n "nbformat": 4,\n "nbformat_minor": 5\n}\n`;

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs: readonly unknown[];
}

function cellsOf(text: string): readonly Cell[] {
  const { cells } = JSON.parse(text) as { cells: readonly Cell[] };
  return cells;
}

test('the code of a cell reads the variable, and the import gets a line of its own', (t) => {
  if (!needs(t, 'python3', 'sudo apt-get install python3')) return;
  const shown = '[{"output_type": "stream", "name": "stdout", "text": ["VALUE\\n"]}]';
  const {
    before,
    after = '',
    plan,
  } = moved(
    'json',
    notebook(
      cell('markdown', ['# Analysis\n', 'of "x"']),
      cell('code', ['# first\n', "key = 'VALUE'\n", 'url = f"x://u:VALUE@{len(key)}\\t"\n', 'print(key, url)'], shown),
      cell('code', ['!echo "it\'s"\n', 'print("""VALUE""")'], '[{"text": "kept"}]'),
    ),
    { path },
  );
  assert.equal(plan.kind === 'plan' ? plan.change : plan.reason, `read os.environ["${name}"]`);
  assert.ok(!after.includes(value));
  const cells = cellsOf(after);
  assert.deepEqual(cells[0], cellsOf(before)[0]);
  assert.deepEqual(cells[1]?.outputs, []);
  assert.deepEqual(cells[2]?.outputs, [{ text: 'kept' }]);
  assert.ok(cells[1]?.source.includes('import os\n'), cells[1]?.source.join(''));
  assert.ok(cells.every(({ source }) => source.every((line) => !line.slice(0, -1).includes('\n'))));
  const run = (text: string, env: NodeJS.ProcessEnv): string => {
    const code = cellsOf(text)
      .filter(({ cell_type }) => cell_type === 'code')
      .map(({ source }) => source.join('').replace(/^!/gm, '#'))
      .join('\n');
    const { stdout, stderr } = spawnSync('python3', ['-I', '-'], {
      input: code,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return stdout + stderr;
  };
  assert.ok(run(before, {}).includes(value));
  assert.equal(run(after, { [name]: value }), run(before, {}));
});

test('a value that only an output shows leaves with the output', () => {
  const { before, after = '', plan } = moved('json', notebook(cell('code', ['x()'], '[{"text": ["VALUE"]}]')), { path });
  assert.equal(plan.kind === 'plan' ? plan.change : plan.reason, 'clear the output');
  assert.equal(plan.kind === 'plan' && plan.mapping, undefined);
  assert.equal(after, before.replace(/\[\{"text".*\]/, '[]'));
});

for (const [lines, why] of [
  [['%env KEY=VALUE\n', 'x()'], /no code that could read/],
  [['!curl -u VALUE'], /no code that could read/],
  [['%%bash\n', 'x="VALUE"'], /language of its own/],
] as const) {
  test(`refused: ${lines.join('')}`, () => assert.match(outcome(moved('json', notebook(cell('code', lines)), { path })), why));
}

test('refused: a text between the code', () => {
  assert.match(outcome(moved('json', notebook(cell('markdown', ['key VALUE'])), { path })), /not stand in the code/);
});
