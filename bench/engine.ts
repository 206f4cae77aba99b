/** The engine in this process, on one thread: ordinary code, hostile text, and keystrokes, beside what the machine can do at most. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rescan, scanWhole } from '../core/detect/incremental.ts';
import { generalRules, vendorRules } from '../core/detect/rules/index.ts';
import { scan } from '../core/detect/scan.ts';
import { type Language, languageOf } from '../core/text/language.ts';
import { hostileText } from '../samples/hostile.ts';
import { expandTemplate } from '../samples/templates.ts';
import type { Table } from './table.ts';
import { ordinaryCode } from './trees.ts';

interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: 'MB/s' | 'ms' | 'MB' | 'rules';
  /** What the figure has to reach, or must not exceed; none for what is measured for comparison. */
  readonly goal?: { readonly kind: 'at least' | 'at most'; readonly figure: number };
}

interface Sample {
  readonly text: string;
  readonly language: Language;
}

export function measureEngine(): Table[] {
  // The keystrokes first, since their memory is told from the process's, where what others have left would count.
  const rows = [...measureStart(), ...measureKeystrokes(), ...measureCode(), ...measureHostile()];
  return [
    {
      title: 'The engine in one process, on one thread',
      about: `${vendorRules.length + generalRules.length} rules. "One look at each unit" is what the machine can do at most. Code that speaks of credentials is the first of this project’s own packages: clients of vaults and identity providers.`,
      head: ['', 'figure', 'goal'],
      rows: rows.map(({ what, figure, unit, goal }) => [
        what,
        `${figure.toFixed(unit === 'ms' ? 2 : 0)} ${unit}`,
        goal ? `${goal.kind} ${goal.figure}` : '',
      ]),
    },
  ];
}

/** In a process of its own, since everything is there and warm in this one. */
function measureStart(): Row[] {
  const program = `import { builtInEngine } from '${join(import.meta.dirname, '../core/detect/engine/compile.ts')}';
    const started = performance.now(); builtInEngine(); console.log(performance.now() - started);`;
  const starts = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })),
  );
  return [
    { what: 'making the engine, cold', figure: percentile(starts, 0.5), unit: 'ms', goal: { kind: 'at most', figure: 15 } },
  ];
}

function measureCode(): Row[] {
  const ordinary = readCode(ordinaryCode().folder, 60_000_000);
  // The first of this project's own packages: clients of vaults and identity providers, where every other line speaks of keys and tokens.
  const worst = readCode('node_modules', 24_000_000);
  const scanOne = ({ text, language }: Sample): unknown => scan(text, language);
  return [
    { what: 'ordinary code', figure: speed(ordinary, scanOne), unit: 'MB/s', goal: { kind: 'at least', figure: 150 } },
    { what: 'ordinary code, one look at each unit', figure: speed(ordinary, ({ text }) => countUnits(text)), unit: 'MB/s' },
    { what: 'code that speaks of credentials all the time', figure: speed(worst, scanOne), unit: 'MB/s' },
  ];
}

function speed(samples: readonly Sample[], run: (sample: Sample) => unknown): number {
  const units = samples.reduce((sum, { text }) => sum + text.length, 0);
  return units / 1000 / best(5, () => samples.forEach(run));
}

function countUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Typing and deleting all over a file of 10,000 lines with a few credentials, comments and a private key. */
function measureKeystrokes(): Row[] {
  const language = languageOf('shop.ts');
  const before = process.memoryUsage.rss();
  let text = longFile();
  let scanned = scanWhole(text, language);
  const times: number[] = [];
  const typed = 'const token = "abc";\n';
  for (let key = 0; key < 4000; key++) {
    const start = ((key >> 5) * 7919 * 31 + (key & 31)) % (text.length - 1);
    const isDeletion = key % 9 === 0;
    const change = { span: { start, end: start + Number(isDeletion) }, length: Number(!isDeletion) };
    const inserted = isDeletion ? '' : typed.charAt(key % typed.length);
    const started = performance.now();
    text = text.slice(0, start) + inserted + text.slice(change.span.end);
    scanned = rescan(scanned, text, change);
    if (key >= 200) times.push(performance.now() - started);
  }
  return [
    { what: 'a keystroke in 10,000 lines, p50', figure: percentile(times, 0.5), unit: 'ms' },
    {
      what: 'a keystroke in 10,000 lines, p99',
      figure: percentile(times, 0.99),
      unit: 'ms',
      goal: { kind: 'at most', figure: 1 },
    },
    {
      what: 'memory for those 4,000 keystrokes',
      figure: (process.memoryUsage.rss() - before) / 1e6,
      unit: 'MB',
      goal: { kind: 'at most', figure: 60 },
    },
  ];
}

function longFile(): string {
  const lines = Array.from({ length: 10_000 }, (_, line) => {
    if (line % 1000 === 500) return `const stripe${line} = "${expandTemplate('sk_live_{alnum:24}', line)}";`;
    if (line % 1000 === 700) return `f("${expandTemplate('ghp_{crc-base62:30}', line)}"); // secretref-ignore`;
    return line % 3 === 0
      ? '  }'
      : line % 3 === 1
        ? `  for (const item of items${line}) {`
        : `    total${line} += item["price"] * rate; // cents`;
  });
  return `${lines.join('\n')}\n/*\n${expandTemplate('{pem:RSA PRIVATE KEY}')}\n*/\n`;
}

function measureHostile(): Row[] {
  const language = languageOf('hostile.txt');
  const times = [...vendorRules, ...generalRules].map((rule) => {
    const text = hostileText(rule, 1_000_000);
    return { rule, milliseconds: best(2, () => scan(text, language)) };
  });
  const worst = times.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  const all = times.map(({ milliseconds }) => milliseconds);
  return [
    { what: '1 MB of hostile text, the median over all rules', figure: percentile(all, 0.5), unit: 'ms' },
    { what: 'rules whose hostile text takes more than 50 ms', figure: all.filter((time) => time > 50).length, unit: 'rules' },
    ...worst.map(({ rule, milliseconds }) => hostileRow(`1 MB of hostile text for ${rule.id}`, milliseconds)),
  ];
}

function hostileRow(what: string, figure: number): Row {
  return { what, figure, unit: 'ms', goal: { kind: 'at most', figure: 50 } };
}

function best(times: number, run: () => void): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;
}

/** Programs as people keep them in a tree, up to a size in units; what is minified is left out. */
const sources = /(?<!\.min)\.(?:[cm]?js|tsx?|vue|css|html|json|md|rst|py|go|rs|java|kt|cs|c|h|tcl|sh|ya?ml|toml)$/;

function readCode(folder: string, most: number): Sample[] {
  const samples: Sample[] = [];
  let units = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (units >= most || !sources.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    if (text.length > 500_000) continue;
    units += text.length;
    samples.push({ text, language: languageOf(path) });
  }
  return samples;
}
