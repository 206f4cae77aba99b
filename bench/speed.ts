/** How fast, as whole processes, beside the physical limit: a program that reads the same files and counts their bytes. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { labelOf, megabytes } from './detection.ts';
import { type Run, runProcess } from './process.ts';
import type { Scanner } from './scanners.ts';
import type { Table } from './table.ts';
import { ordinaryCode, synthetic, type Tree } from './trees.ts';

/** A peer that would take longer on the large tree than this, by its rate on the small one, is left out there. */
const patienceSeconds = 600;

export function measureSpeed(scanners: readonly Scanner[], ours: string): Table[] {
  const small = ordinaryCode();
  const onSmall = new Map(scanners.map((scanner) => [scanner, best(() => scanner.scan(small.folder), 3)]));
  const large = synthetic(1000);
  const patient = scanners.filter((scanner) => {
    const seconds = onSmall.get(scanner)?.seconds ?? Number.POSITIVE_INFINITY;
    return (seconds * large.bytes) / small.bytes < patienceSeconds;
  });
  const left = scanners.filter((scanner) => !patient.includes(scanner)).map(({ name }) => name);
  const onLarge = new Map(patient.map((scanner) => [scanner, best(() => scanner.scan(large.folder), 2)]));
  return [
    table(
      'Speed on ordinary code',
      small,
      'The best of three runs, of one where that took over a minute; files in the page cache',
      onSmall,
      ours,
    ),
    table(
      'Speed and memory on 1 GB',
      large,
      `The ordinary code again and again, each copy made different; the better of two runs${left.length > 0 ? `. Left out, for it would take more than ten minutes: ${left.join(', ')}` : ''}`,
      onLarge,
      ours,
    ),
    linearity(scanners.find(({ name }) => name === ours)),
  ];
}

function table(title: string, tree: Tree, how: string, runs: ReadonlyMap<Scanner, Run>, ours: string): Table {
  const own = [...runs].find(([{ name }]) => name === ours)?.[1].seconds ?? Number.NaN;
  const row = (label: string, { seconds, cpuSeconds, peakMiB }: Run) => [
    label,
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    (tree.bytes / 1e6 / seconds).toFixed(1),
    (seconds / own).toFixed(2),
    peakMiB.toFixed(0),
  ];
  return {
    title,
    about: `${tree.files} files, ${megabytes(tree.bytes)} MB. ${how}. The last row only reads the files and counts their bytes.`,
    head: ['', 'seconds', 'CPU seconds', 'MB/s', `time of ${ours} = 1`, 'peak MiB'],
    rows: [
      ...[...runs].map(([scanner, run]) => row(labelOf(scanner), run)),
      row(
        'reading only',
        best(() => reading(tree), 3),
      ),
    ],
  };
}

/** Cost is linear in bytes: twice the files, twice the time. */
function linearity(scanner: Scanner | undefined): Table {
  const sizes = [125, 250, 500];
  const runs = sizes.map((size) => {
    const tree = synthetic(size);
    return { tree, run: best(() => scanner?.scan(tree.folder), 2) };
  });
  return {
    title: 'Twice the files',
    about: 'Seconds for each 100 MB must stay the same as the tree grows.',
    head: ['MB', 'seconds', 'seconds per 100 MB'],
    rows: runs.map(({ tree, run }) => [
      megabytes(tree.bytes),
      run.seconds.toFixed(2),
      ((run.seconds / tree.bytes) * 1e8).toFixed(3),
    ]),
  };
}

function reading({ folder }: Tree): Run {
  const reports = join(dataFolder, 'reports');
  mkdirSync(reports, { recursive: true });
  return runProcess([process.execPath, join(import.meta.dirname, 'count-bytes.ts'), folder], join(reports, 'reading.stdout'));
}

function best(run: () => Run | undefined, times: number): Run {
  let quickest: Run | undefined;
  for (let time = 0; time < times && !(quickest && quickest.seconds > 60); time++) {
    const next = run();
    if (next && !(quickest && quickest.seconds <= next.seconds)) quickest = next;
  }
  if (!quickest) throw new Error('There is nothing to measure.');
  return quickest;
}
