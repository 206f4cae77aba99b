/**
 * `npm run fuzz -- [--minutes N] [--seed N]`: random texts and mutated real files through `scan`, ten minutes long if not told otherwise.
 * Nothing may throw, take over a second or be found outside of the text. `--seed` does again what a seed that failed did.
 */

import { parseArgs } from 'node:util';
import { type ScanResult, scan } from '../core/detect/scan.ts';
import { languageOf } from '../core/text/language.ts';
import { openCorpus } from './fuzz/corpus.ts';
import { guardAgainstHangs } from './fuzz/guard.ts';
import { type Fuzzed, fuzz } from './fuzz/mutations.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const first = Number(values.seed ?? Date.now() % 1e9);
const until = performance.now() + (values.seed === undefined ? Number(values.minutes) * 60_000 : 0);
const corpus = openCorpus();
const guard = guardAgainstHangs();
const counts = { texts: 0, units: 0, findings: 0, failures: 0 };
let slowest = { seed: first, milliseconds: 0 };

console.log(`${corpus.files.length} files and ${corpus.templates.length} templates to begin with.`);
// The first text also pays for the start.
scan('', languageOf('a.js'));
for (let seed = first; seed === first || performance.now() < until; seed++) {
  guard.began(seed);
  const fuzzed = fuzz(corpus, seed);
  const started = process.threadCpuUsage();
  const problem = problemOf(fuzzed);
  // Of this thread, so that a busy machine makes no failures.
  const { user, system } = process.threadCpuUsage(started);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  counts.texts += 1;
  counts.units += fuzzed.text.length;
  for (const what of [problem, milliseconds > 1000 ? `it took ${milliseconds.toFixed(0)} ms` : undefined]) {
    if (what === undefined) continue;
    counts.failures += 1;
    console.log(`Seed ${seed} (${fuzzed.name}, ${fuzzed.text.length} units): ${what}.`);
  }
}
guard.end();
console.log(
  `${counts.texts} texts of ${(counts.units / 1e6).toFixed(0)} million units from seed ${first} on, ${counts.findings} findings; the slowest took ${slowest.milliseconds.toFixed(0)} ms (seed ${slowest.seed}). ${counts.failures} failures.`,
);
process.exitCode = counts.failures > 0 ? 1 : 0;

/** As a clause that quotes nothing of the text. */
function problemOf({ name, text }: Fuzzed): string | undefined {
  try {
    const result = scan(text, languageOf(name));
    counts.findings += result.findings.length + result.suppressed.length;
    return misplaced(result, text.length);
  } catch (error) {
    const place = error instanceof Error ? (/\n\s+at .*?([^/\s]+:\d+:\d+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
    return `it threw ${error instanceof Error ? error.name : typeof error} at ${place}`;
  }
}

function misplaced({ findings, suppressed, unusedIgnores }: ScanResult, length: number): string | undefined {
  const spans = [...findings, ...suppressed].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const isOutside = ({ start, end }: { start: number; end: number }): boolean => !(start >= 0 && start < end && end <= length);
  if (spans.some(isOutside)) return 'a finding stands outside of the text';
  if (unusedIgnores.some(isOutside)) return 'an ignore comment stands outside of the text';
  const isDouble = spans.some((span, index) => span.start < (spans[index - 1]?.end ?? 0));
  return isDouble ? 'two findings overlap' : undefined;
}
