/** child: the one place that hands values to a program, and the masked way back of what it prints. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Secret } from '../core/secret.ts';
import { createMasker } from '../vault/mask.ts';
import { endOnBrokenPipe } from './broken-pipe.ts';
import { exitCodes } from './exit-codes.ts';
import { closeOurs, isOneOutput, openPipe } from './pipes.ts';
import { forwardSignals, signalNumber } from './signals.ts';

export interface Start {
  /** Absolute. */
  readonly path: string;
  /** As the person typed it. */
  readonly name: string;
  readonly args: readonly string[];
  /** Without the values. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly values: ReadonlyMap<string, Secret>;
  /** What may not show in its output: the values and their parts, by name. */
  readonly masked: ReadonlyMap<string, Secret>;
}

export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: NodeJS.Signals; readonly code: number }
  /** The system refused to start it. */
  | { readonly kind: 'not-started'; readonly code: number; readonly reason: string };

/** Without values there is nothing to mask, and the program gets our own terminal. */
export async function startProgram({ path, name, args, environment, values, masked }: Start): Promise<Ending> {
  const env = { ...environment, ...Object.fromEntries([...values].map(([variable, secret]) => [variable, secret.reveal()])) };
  const isMasked = masked.size > 0;
  const stdout = isMasked ? openPipe() : undefined;
  const shared = stdout && isOneOutput() ? stdout : undefined;
  const stderr = isMasked && !shared ? openPipe() : undefined;
  const ours = isMasked ? 'pipe' : 'inherit';
  let child: ChildProcess;
  try {
    const ends = [stdout?.writeEnd ?? ours, shared?.writeEnd ?? stderr?.writeEnd ?? ours] as const;
    child = spawn(path, args, { argv0: name, env, stdio: ['inherit', ...ends] });
  } catch (error) {
    stdout?.output.destroy();
    stderr?.output.destroy();
    return refusal(error);
  } finally {
    closeOurs(stdout);
    closeOurs(stderr);
  }
  const stopForwarding = forwardSignals(child);
  const outputs = [
    forward(stdout?.output ?? child.stdout, process.stdout, masked),
    forward(stderr?.output ?? child.stderr, process.stderr, masked),
  ];
  const [ending] = await Promise.all([endingOf(child), ...outputs]);
  stopForwarding();
  return ending;
}

function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(refusal(error)));
    child.once('close', (code, signal) => {
      resolve(
        signal ? { kind: 'killed', signal, code: 128 + signalNumber(signal) } : { kind: 'exited', code: code ?? exitCodes.error },
      );
    });
  });
}

/** When our reader has gone, the program's pipe is closed, so that it learns of it at its next write as it would without us. */
async function forward(from: Readable | null, to: NodeJS.WriteStream, masked: ReadonlyMap<string, Secret>): Promise<void> {
  if (!from) return;
  const close = () => from.destroy();
  to.off('error', endOnBrokenPipe);
  to.on('error', close);
  const masker = createMasker(masked);
  try {
    for await (const chunk of from) {
      if (!to.write(masker.write(chunk))) await once(to, 'drain');
    }
    to.write(masker.flush());
  } catch {
    close();
  }
}

/** Numbers as a shell gives them; an error of another kind is a bug of ours. */
function refusal(error: unknown): Ending {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
  const reason = reasons.get(String(error.code)) ?? `the system says ${error.code}`;
  return { kind: 'not-started', code: error.code === 'ENOENT' ? exitCodes.notFound : exitCodes.notExecutable, reason };
}

const reasons = new Map([
  ['ENOENT', 'the interpreter in its first line does not exist'],
  ['EACCES', 'you may not execute it'],
  ['ENOEXEC', 'it is no program for this machine'],
  ['E2BIG', 'its arguments and variables are larger than the system allows'],
]);
