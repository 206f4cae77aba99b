/** Activation and first diagnostics as a person meets them: a fresh VS Code for each start, driven by the end-to-end tests' host. */

import { execFileSync } from 'node:child_process';
import type { Table } from './table.ts';

/** What one start of test/e2e/measure.ts prints, in milliseconds. */
interface Measured {
  readonly activation: { readonly ours: number; readonly empty: number };
  readonly whileStarting: number;
  readonly onScreen: readonly number[];
  readonly inHost: readonly number[];
}

export function measureEditor(starts: number): Table[] {
  execFileSync('bash', ['test/e2e/host/install.sh'], { stdio: 'ignore' });
  execFileSync('npm', ['run', '--silent', 'package', '--', 'linux-x64'], { stdio: 'ignore' });
  const measured = Array.from({ length: starts }, measureOnce);
  const activation = measured.map((one) => one.activation);
  return [
    {
      title: 'In VS Code',
      about: `Milliseconds over ${starts} starts of a fresh VS Code in a headless browser on the same machine, with the packed extension.`,
      head: ['', 'median', 'least', 'most', 'goal'],
      rows: [
        row(
          "activation, VS Code's own figure",
          '',
          activation.map(({ ours }) => ours),
        ),
        row(
          'the same of an extension that does nothing',
          '',
          activation.map(({ empty }) => empty),
        ),
        row(
          'activation over that extension in the same start',
          '50',
          activation.map(({ ours, empty }) => ours - empty),
        ),
        row(
          'a file opens: from its text on screen to its squiggle',
          '300',
          measured.flatMap(({ onScreen }) => onScreen),
        ),
        row(
          'the same, from the open event to the diagnostics',
          '300',
          measured.flatMap(({ inHost }) => inHost),
        ),
        row(
          'a file that opens while VS Code itself still starts',
          '',
          measured.map(({ whileStarting }) => whileStarting),
        ),
      ],
    },
  ];
}

function row(what: string, goal: string, milliseconds: readonly number[]): string[] {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const [least = Number.NaN, median = Number.NaN, most = Number.NaN] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  return [what, median.toFixed(0), least.toFixed(0), most.toFixed(0), goal];
}

function measureOnce(): Measured {
  return JSON.parse(execFileSync(process.execPath, ['test/e2e/measure.ts'], { encoding: 'utf8' }));
}
