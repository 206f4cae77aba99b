/** Activation and first diagnostics as a person meets them: a fresh VS Code for each start, driven by the end-to-end tests' host. */

import { execFileSync } from 'node:child_process';

export interface Row {
  readonly what: string;
  /** Milliseconds that must not be reached; without it the row is there to compare with. */
  readonly goal?: number;
  readonly milliseconds: readonly number[];
}

/** What one start of test/e2e/measure.ts prints. */
interface Measured {
  readonly activation: { readonly ours: number; readonly empty: number };
  readonly whileStarting: number;
  readonly onScreen: readonly number[];
  readonly inHost: readonly number[];
}

export function measureEditor(starts: number): Row[] {
  prepare();
  const measured = Array.from({ length: starts }, measureOnce);
  return [
    { what: "activation, VS Code's own figure", milliseconds: measured.map(({ activation }) => activation.ours) },
    { what: 'the same of an extension that does nothing', milliseconds: measured.map(({ activation }) => activation.empty) },
    {
      what: 'activation over that extension in the same start',
      goal: 50,
      milliseconds: measured.map(({ activation }) => activation.ours - activation.empty),
    },
    {
      what: 'a file opens: from its text on screen to its squiggle',
      goal: 300,
      milliseconds: measured.flatMap(({ onScreen }) => onScreen),
    },
    {
      what: 'the same, from the open event to the diagnostics',
      goal: 300,
      milliseconds: measured.flatMap(({ inHost }) => inHost),
    },
    {
      what: 'a file that opens while VS Code itself still starts',
      milliseconds: measured.map(({ whileStarting }) => whileStarting),
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
