/** signals: those sent to us reach the program that we started, and its death by one becomes ours. */

import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

/** Returns how to stop. */
export function forwardSignals(child: ChildProcess): () => void {
  const forward = (signal: NodeJS.Signals) => {
    // A terminal sends Ctrl+C to the program as well as to us, and many programs take a second one for "at once".
    if (!(fromKeyboard.has(signal) && process.stdin.isTTY)) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  return () => {
    for (const signal of forwarded) process.off(signal, forward);
  };
}

/** Ends this process as `signal` does, so that the shell sees what it would have seen. Signals that would write our memory to disk are left out. */
export function dieBy(signal: NodeJS.Signals): void {
  if (quiet.has(signal)) process.kill(process.pid, signal);
}

export function signalNumber(signal: NodeJS.Signals): number {
  return constants.signals[signal];
}

const forwarded: readonly NodeJS.Signals[] =
  process.platform === 'win32'
    ? ['SIGINT', 'SIGTERM', 'SIGBREAK']
    : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
const fromKeyboard: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT', 'SIGBREAK']);
const quiet: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP']);
