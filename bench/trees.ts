/** trees: the folders of files that are scanned; each is fetched or made once, below bench/data. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dataFolder } from './data-folder.ts';

export interface Tree {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** The folder with `cases.jsonl` and the scorers, which are no part of the repository: BENCH_DETECTION names it. */
export const detectionFolder = process.env['BENCH_DETECTION'] ?? '';

/** Well-known projects at their newest state when they are first fetched; BENCH_GIT may name a mirror of GitHub. */
const repositories = [
  'JamesNK/Newtonsoft.Json',
  'gin-gonic/gin',
  'pallets/flask',
  'psf/requests',
  'redis/redis',
  'spring-projects/spring-petclinic',
  'square/okhttp',
  'tokio-rs/tokio',
  'vuejs/core',
];

export function ordinaryCode(): Tree {
  const folder = join(dataFolder, 'ordinary');
  for (const repository of repositories) {
    const target = join(folder, repository.replace('/', '+'));
    if (existsSync(target)) continue;
    const address = `${process.env['BENCH_GIT'] ?? 'https://github.com'}/${repository}`;
    execFileSync('git', ['clone', '--quiet', '--depth', '1', address, target], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return measured(folder);
}

/** Each case of cases.jsonl as a folder of its own. */
export function cases(): Tree | undefined {
  const file = join(detectionFolder, 'cases.jsonl');
  if (detectionFolder === '' || !existsSync(file)) return undefined;
  const folder = join(dataFolder, 'cases');
  if (!existsSync(folder)) execFileSync(process.execPath, [join(detectionFolder, 'cases-to-tree.mjs'), file, folder]);
  return measured(folder);
}

/** CredData's development half, as bench/creddata lays it out. */
export function credData(): (Tree & { readonly labels: string }) | undefined {
  const labels = join(dataFolder, 'creddata/labels.jsonl');
  if (detectionFolder === '' || !existsSync(labels)) return undefined;
  return { ...measured(join(dataFolder, 'creddata/data')), labels };
}

/** `megabytes` of the ordinary code, repeated in numbered folders with a line in each file that makes it another content. */
export function synthetic(megabytes: number): Tree {
  const folder = join(dataFolder, `synthetic-${megabytes}`);
  if (!existsSync(folder)) {
    const sources = filesBelow(ordinaryCode().folder);
    let bytes = 0;
    for (let copy = 0; bytes < megabytes * 1e6; copy++) {
      const target = join(folder, String(copy));
      mkdirSync(target, { recursive: true });
      for (const [index, source] of sources.entries()) {
        if (bytes >= megabytes * 1e6) break;
        const content = Buffer.concat([readFileSync(source), Buffer.from(`\n# copy ${copy}\n`)]);
        writeFileSync(join(target, `${index}-${basename(source)}`), content);
        bytes += content.length;
      }
    }
  }
  return measured(folder);
}

function measured(folder: string): Tree {
  const files = filesBelow(folder);
  return { folder, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/[\\/]\.git(?:[\\/]|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
