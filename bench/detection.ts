/** What is found: recall, precision and false alarms of this engine and its peers, by the same scorers on the same files. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ourselvesWithoutVendors, type Scan, type Scanner } from './scanners.ts';
import type { Table } from './table.ts';
import { cases, credData, detectionFolder, ordinaryCode } from './trees.ts';

export function measureDetection(scanners: readonly Scanner[]): Table[] {
  return [onCases(scanners), onCredData(scanners), onOrdinaryCode(scanners)].filter((table) => table !== undefined);
}

function onCases(scanners: readonly Scanner[]): Table | undefined {
  const tree = cases();
  if (!tree) return undefined;
  return {
    title: 'Cases of the peers’ own test suites',
    about: `${tree.files} files, each with a credential or a thing that looks like one. "Mean" gives each of the peers' rules one vote. The last row is this engine without any vendor's rule: so it does on vendors that it does not know.`,
    head: ['', 'recall', 'mean over rules', 'false positives'],
    rows: [...scanners, ourselvesWithoutVendors()].map((scanner) => {
      const { sarif } = scanner.scan(tree.folder);
      const printed = score('score-cases.mjs', join(detectionFolder, 'cases.jsonl'), sarif, tree.folder);
      const [, recall, , mean, , wrong] = (/ALL +│(.*)/.exec(printed)?.[1] ?? '')
        .split('│')
        .map((cell) => cell.trim().replaceAll("'", ''));
      return [labelOf(scanner), recall ?? '', mean ?? '', wrong ?? ''];
    }),
  };
}

function onCredData(scanners: readonly Scanner[]): Table | undefined {
  const tree = credData();
  if (!tree) return undefined;
  return {
    title: 'CredData, development half',
    about: `${tree.files} files of real repositories with labelled lines; the classes that are secrets. The judgement of values without a format is trained on these files too; what its training script prints is how it judges repositories that it has not seen.`,
    head: ['', 'precision', 'recall', 'F1'],
    rows: scanners.map((scanner) => {
      const { sarif } = scanner.scan(tree.folder);
      const printed = score('score-creddata.mjs', tree.labels, sarif, tree.folder);
      const [, recall, precision, f1] = /secret classes.*recall ([\d.]+).*precision ([\d.]+), F1 ([\d.]+)/.exec(printed) ?? [];
      return [labelOf(scanner), precision ?? '', recall ?? '', f1 ?? ''];
    }),
  };
}

function onOrdinaryCode(scanners: readonly Scanner[]): Table {
  const tree = ordinaryCode();
  return {
    title: 'Ordinary code',
    about: `${tree.files} files, ${megabytes(tree.bytes)} MB, of well-known open source, in which few lines are credentials.`,
    head: ['', 'findings', 'per 1,000 files'],
    rows: scanners.map((scanner) => {
      const { findings }: Scan = scanner.scan(tree.folder);
      return [labelOf(scanner), String(findings), ((1000 * findings) / tree.files).toFixed(2)];
    }),
  };
}

export function labelOf({ name, version }: Scanner): string {
  return `${name} ${version}`.trim();
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function score(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(detectionFolder, script), ...args], { encoding: 'utf8' });
}
