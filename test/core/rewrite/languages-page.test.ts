/** docs/languages.md is made from what the fix knows of each language and from the programs of the corpus; UPDATE=1 writes it. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { codeIdioms } from '../../../core/rewrite/idioms/code-idioms.ts';
import { fish } from '../../../core/rewrite/idioms/fish.ts';
import { neverRewritten } from '../../../core/rewrite/idioms/never.ts';
import { languages } from '../../../core/rewrite/languages.ts';
import { grammars } from '../../rewrite/grammars.ts';
import { languagesOfCorpus, programsOf } from '../../rewrite/programs.ts';
import { toolchains } from '../../rewrite/toolchains.ts';

const page = resolve(import.meta.dirname, '../../../docs/languages.md');

test('the page of languages is that of this version', () => {
  const text = pageOf();
  if (process.env['UPDATE'] === '1') writeFileSync(page, text);
  assert.ok(readFileSync(page, 'utf8') === text, 'UPDATE=1 writes docs/languages.md');
});

test('every language that is data has programs, and something that checks them', () => {
  const corpus = languagesOfCorpus();
  for (const language of codeIdioms.keys()) {
    assert.ok(corpus.includes(language), language);
    assert.ok(toolchains.has(language) !== grammars.has(language), language);
  }
});

function pageOf(): string {
  return [
    '# Languages of the quick-fix',
    'What *Move to the keychain* leaves in source code, under the name `API_KEY`. A missing variable stops the program with its name, but for ' +
      'JavaScript and TypeScript, whose `process.env` gives undefined. A value inside a longer string is joined with the rest in the ' +
      "language's own way. Imports are added where they are missing.",
    table(
      ['language', 'in place of the value', 'needs', 'programs that check it'],
      [...languages].flatMap(([id, known]) => (known.kind === 'variable' ? [rowOf(id, known.idiom.shown)] : [])),
    ),
    'React files in JavaScript share the programs of the others, and zsh has some of its own beside those of bash. Every program is fixed by the ' +
      'language server over stdio, and `npm run test:rewrite` ends with a table of what was done with it. Rust needs 1.70 for its ' +
      '`OnceLock`, which holds the value for as long as a literal would be there.',
    '## No fix',
    'Where only a constant can stand (a pattern, an annotation, a macro, a static variable of C or Rust), in a file that sets variables itself, ' +
      'in code that runs in a browser or on a phone, and in these:',
    table(
      ['language', 'why'],
      [...neverRewritten].map(([id, why]) => [id, why]),
    ),
    '',
  ].join('\n\n');
}

function rowOf(id: string, shown: string): string[] {
  const idiom = codeIdioms.get(id);
  const expression = (idiom?.expression ?? shown).replaceAll('NAME', 'API_KEY');
  const needs = (idiom?.needs ?? []).map(({ line }) => code(line));
  if (id === 'fish') needs.push(code(fish.guard?.replaceAll('NAME', 'API_KEY') ?? ''));
  const checked = toolchains.has(id) ? 'compiled or run' : 'read by a grammar';
  const programs = languagesOfCorpus().includes(id) ? `${programsOf(id).length}, ${checked}` : '';
  return [id, code(expression.replace(/\s*\n\s*/g, ' ')), needs.join(' '), programs];
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
