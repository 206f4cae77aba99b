/** The time in which a fix is offered in a file of 10,000 lines, by language: the first time in a process, and from then on. */

import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandTemplate } from '../samples/templates.ts';
import type { Table } from './table.ts';

const corpus = join(import.meta.dirname, '../test/fixtures/rewrite');
const lines = 10_000;

/** One plan is what a lightbulb waits for; each is asked for in a process of its own, since the next one finds everything warm. */
export function measureFixes(): Table[] {
  const programs = readdirSync(corpus).map((folder) =>
    rowOf(folder, measure(longFile(folder), folder === 'zsh' ? 'shellscript' : folder)),
  );
  const files = [...entries].map(([path, entry]) => rowOf(path, measure(longList(entry), 'plaintext', path)));
  const rows = [...programs, ...files];
  return [
    {
      title: 'A fix is offered in a file of 10,000 lines',
      about: 'The first time in a process, at most 150 ms, and the median of the next 20 times, at most 30 ms.',
      head: ['language or file', 'first time', 'afterwards'],
      rows,
    },
  ];
}

/** What a file of this name consists of, from the first entry to the last, whose value is moved. */
const entries: ReadonlyMap<string, readonly [head: string, entry: string, tail: string]> = new Map([
  ['compose.yaml', ['services:\n', '  s#:\n    image: x:1 # c\n    environment:\n      K: "«v#»"\n', '']],
  ['main.tf', ['', 'resource "a" "b#" {\n  # c\n  key = "«v#»"\n}\n', '']],
  ['application.properties', ['spring.a=1\n', 'k#=«v#»\n', '']],
  ['telegraf.conf', ['', '[[inputs.x]]\n  k = "«v#»"\n', '']],
  ['.vscode/tasks.json', ['{"tasks": [\n', '  {\n    "command": "x",\n    "args": ["«v#»"]\n  },\n', ']}\n']],
  ['log4j2.xml', ['<a>\n', '  <b c="d">\n    <e>«v#»</e>\n  </b>\n', '</a>\n']],
]);

function rowOf(name: string, [first = Number.NaN, ...others]: readonly number[]): string[] {
  const median = others.toSorted((a, b) => a - b)[others.length >> 1] ?? Number.NaN;
  return [name, `${first.toFixed(1)} ms`, `${median.toFixed(1)} ms`];
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function longList([head, entry, tail]: readonly [string, string, string]): Place {
  const count = Math.floor(lines / (entry.split('\n').length - 1));
  const body = Array.from({ length: count - 1 }, (_, index) => entry.replaceAll('#', String(index)).replace(/[«»]/g, '')).join(
    '',
  );
  const last = entry.replaceAll('#', 'last-value');
  const start = head.length + body.length + last.indexOf('«');
  return { text: head + body + last.replace(/[«»]/g, '') + tail, start, end: start + last.indexOf('»') - last.indexOf('«') - 1 };
}

function measure({ text, start, end }: Place, language: string, path = ''): number[] {
  const program = `
    import { planMove } from '${join(import.meta.dirname, '../core/rewrite/plan.ts')}';
    import { text } from 'node:stream/consumers';
    const request = JSON.parse(await text(process.stdin));
    const times = [];
    for (let i = 0; i < 21; i++) {
      const started = performance.now();
      const plan = planMove(request);
      times.push(performance.now() - started);
      if (plan.kind !== 'plan') throw new Error(plan.reason);
    }
    console.log(JSON.stringify(times));`;
  const reference = { provider: 'keychain', path: ['shop', 'API_KEY'], options: [], pointer: [] };
  const input = JSON.stringify({ text, language: { id: language }, spans: [{ start, end }], name: 'API_KEY', reference, path });
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', input });
  const times: unknown = JSON.parse(output);
  return Array.isArray(times) ? times.map(Number) : [];
}

/** Programs of the corpus one after the other, until the file is long enough; the value stands in the last one. */
function longFile(language: string): Place {
  const files = globSync(join(corpus, language, '{argument,constant,field,map-entry}', '*')).toSorted();
  const programs = files.filter((file) => !file.endsWith('refused.txt')).map((file) => readFileSync(file, 'utf8'));
  const filler = programs.map((program) => program.replace(/[«»]|^(?:<\?php|#!.*)\r?\n/gm, '')).join('\n');
  const last = readFileSync(files.find((file) => /argument/.test(file)) ?? '', 'utf8');
  const missing = lines - last.split('\n').length;
  const before = last.slice(0, last.indexOf('«'));
  const opening = language === 'php' ? '<?php\n' : '';
  const filled = Array.from({ length: Math.ceil(missing / filler.split('\n').length) }, () => filler).join('\n');
  const body = opening + filled.split('\n').slice(0, missing).join('\n');
  const value = expandTemplate('sk_live_{alnum:24}');
  const rest = last.slice(last.indexOf('»') + 1).replace(/[«»]/g, '');
  const head = `${body}\n${before.replace('<?php\n', '')}`;
  return { text: head + value + rest, start: head.length, end: head.length + value.length };
}
