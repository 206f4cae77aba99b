/** python: a program of a PyPI package, in an environment of its own that is kept between runs. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const kept = join(import.meta.dirname, '../.servers');

/** The program's path; `requirements` are parted by blanks. Throws with what pip said when it cannot be had. */
export function pythonProgram(name: string, requirements: string, program: string): string {
  const folder = join(kept, name);
  if (!existsSync(folder)) {
    mkdirSync(kept, { recursive: true });
    const making = `${folder}.${process.pid}`;
    try {
      execFileSync('python3', ['-m', 'venv', making], { stdio: 'pipe' });
      execFileSync(join(making, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...requirements.split(' ')], {
        stdio: 'pipe',
      });
      // Scripts name their own folder, so they are run by the environment's interpreter and not by their first line.
      renameSync(making, folder);
    } catch (error) {
      rmSync(making, { recursive: true, force: true });
      // Another test file may have been quicker.
      if (!existsSync(folder)) throw error;
    }
  }
  return join(folder, 'bin', program);
}

/** Runs a script of the environment wherever that was made. */
export function interpreter(name: string): string {
  return join(kept, name, 'bin/python');
}
