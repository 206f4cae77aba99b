/** Activation and first diagnostics as a person meets them: a fresh VS Code for each measurement, driven by the end-to-end tests' host. */

import { execFileSync } from 'node:child_process';

export interface Row {
  readonly what: string;
  /** Milliseconds that must not be reached. */
  readonly goal: number;
  readonly milliseconds: readonly number[];
}

/** What one start of test/e2e/measure.ts prints. */
interface Measured {
  readonly activation: number;
  readonly firstFile: number;
  readonly nextFile: number;
}

export function measureEditor(starts: number): Row[] {
  prepare();
  const measured = Array.from({ length: starts }, measureOnce);
  return [
    { what: "activation, VS Code's own figure", goal: 50, milliseconds: measured.map(({ activation }) => activation) },
    {
      what: 'first file: from its text on screen to its squiggle',
      goal: 300,
      milliseconds: measured.map(({ firstFile }) => firstFile),
    },
    {
      what: 'next file: from its text on screen to its squiggle',
      goal: 300,
      milliseconds: measured.map(({ nextFile }) => nextFile),
    },
  ];
}

function prepare(): void {
  execFileSync('bash', ['test/e2e/host/install.sh'], { stdio: 'ignore' });
  execFileSync('npm', ['run', '--silent', 'package', '--', 'linux-x64'], { stdio: 'ignore' });
}

function measureOnce(): Measured {
  return JSON.parse(execFileSync(process.execPath, ['test/e2e/measure.ts'], { encoding: 'utf8' }));
}
