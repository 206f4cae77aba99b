/** scanners: this project's own command line and every peer that could be had, run over a folder as whole processes. */

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './data-folder.ts';
import { install } from './peers/install.ts';
import { peers } from './peers/list.ts';
import type { Peer } from './peers/peer.ts';
import { readSarif, writeSarif } from './peers/sarif.ts';
import { type Run, runProcess } from './process.ts';

export interface Scanner {
  readonly name: string;
  readonly version: string;
  scan(tree: string): Scan;
}

export interface Scan extends Run {
  readonly findings: number;
  /** The report as SARIF, for the scorers. */
  readonly sarif: string;
}

/** Ours is the built dist/cli.js. */
export function ourselves(): Scanner {
  const cli = resolve(import.meta.dirname, '../dist/cli.js');
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'));
  return scanner(
    {
      name: 'secretref',
      args: (tree, report) => ['scan', '--format=sarif', `--output=${report}`, tree],
      read: (report) => readSarif(report).map((place) => ({ ...place, path: decodeURIComponent(place.path) })),
    },
    version,
    [process.execPath, cli],
  );
}

/** This engine without what it knows of vendors. */
export function ourselvesWithoutVendors(): Scanner {
  const program = [process.execPath, resolve(import.meta.dirname, 'general-rules.ts')];
  const asWritten = { name: 'general-rules', args: (tree: string) => [tree], read: readSarif };
  return { ...scanner(asWritten, '', program), name: 'secretref, no vendor’s rule' };
}

/** Those that could be had, and for the others why not. */
export function othersHere(): { readonly scanners: readonly Scanner[]; readonly missing: readonly string[] } {
  const scanners: Scanner[] = [];
  const missing: string[] = [];
  for (const peer of peers) {
    const installed = install(peer);
    if (installed.kind === 'missing') missing.push(`${peer.name}: ${installed.reason}`);
    else scanners.push(scanner(peer, installed.version, [installed.program]));
  }
  return { scanners, missing };
}

function scanner(
  { name, args, read }: Pick<Peer, 'name' | 'args' | 'read'>,
  version: string,
  program: readonly string[],
): Scanner {
  const folder = join(dataFolder, 'reports');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name}.jsonl`);
  const sarif = join(folder, `${name}.sarif`);
  return {
    name,
    version,
    scan(tree) {
      writeFileSync(report, '');
      const output = join(folder, `${name}.stdout`);
      const run = runProcess([...program, ...args(tree, report)], output);
      const text = readFileSync(statSync(report).size > 0 ? report : output, 'utf8');
      if (!existsSync(tree) || text === '') throw new Error(`${name} gave no report on ${tree}; its status was ${run.status}.`);
      // Some name files from the working folder on; the scorers take paths of the tree, or absolute ones.
      const written = writeSarif(read(text).map((place) => ({ ...place, path: resolve(place.path.replace(/^file:\/\//, '')) })));
      writeFileSync(sarif, written);
      return {
        ...run,
        sarif,
        findings: JSON.parse(written).runs.flatMap((one: { results?: unknown[] }) => one.results ?? []).length,
      };
    },
  };
}
