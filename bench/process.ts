/** process: one run of a program as a whole process: how long it took and how much memory it held. */

import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface Run {
  readonly status: number | null;
  /** Wall-clock time. */
  readonly seconds: number;
  /** Of itself and its children. */
  readonly cpuSeconds: number;
  /** The largest resident set of any one of its processes, in MiB. */
  readonly peakMiB: number;
}

/** Standard output goes to the file `output`. Linux and macOS, with Python, which can ask the system for its children's usage. */
export function runProcess(command: readonly string[], output: string, limitSeconds = 1800): Run {
  const file = openSync(output, 'w');
  const started = performance.now();
  try {
    const { status, output: outputs } = spawnSync('python3', ['-c', watcher, ...command], {
      stdio: ['ignore', file, 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: limitSeconds * 1000,
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - started) / 1000;
    const [cpuSeconds = Number.NaN, peakKiB = Number.NaN] = (outputs[3] ?? '').split(' ').map(Number);
    return { status, seconds, cpuSeconds, peakMiB: peakKiB / 1024 };
  } finally {
    closeSync(file);
  }
}

const watcher = `
import os, resource, subprocess, sys
status = subprocess.run(sys.argv[1:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = used.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
os.write(3, f"{used.ru_utime + used.ru_stime} {peak}".encode())
sys.exit(status if status >= 0 else 128 - status)
`;
