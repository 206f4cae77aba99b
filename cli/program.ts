/** program: the file that a command's name stands for, found as a shell does, before any value is asked for. */

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, extname, join, resolve } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { note, printable } from './print.ts';

export type Program =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'not-found' }
  /** A folder, a file without the permission, or a Windows batch file, which only a command interpreter can start. */
  | { readonly kind: 'not-executable'; readonly path: string };

export function findProgram(name: string, environment: NodeJS.ProcessEnv): Program {
  const isPath = name.includes('/') || (isWindows && name.includes('\\'));
  const folders = isPath ? [''] : (environment['PATH'] ?? '').split(delimiter);
  // As in a shell, an empty entry of PATH is the current folder.
  const candidates = folders.flatMap((folder) =>
    endings(name, environment).map((ending) => resolve(isPath ? name + ending : join(folder, name + ending))),
  );
  let blocked: string | undefined;
  for (const path of name === '' ? [] : candidates) {
    const found = check(path);
    if (found === 'program') return { kind: 'found', path };
    if (found === 'blocked' || (found === 'folder' && isPath)) blocked ??= path;
  }
  return blocked === undefined ? { kind: 'not-found' } : { kind: 'not-executable', path: blocked };
}

/** Says what is wrong with it; the exit code of a shell. */
export function missing(program: Exclude<Program, { kind: 'found' }>, name: string): number {
  if (program.kind === 'not-found') {
    note(`There is no program "${printable(name)}".`);
    return exitCodes.notFound;
  }
  const isBatch = batchFile.test(program.path);
  note(`${printable(program.path)} ${isBatch ? 'is a batch file; start it with cmd /c' : 'cannot be executed'}.`);
  return exitCodes.notExecutable;
}

const isWindows = process.platform === 'win32';
const batchFile = /\.(bat|cmd)$/i;

function endings(name: string, environment: NodeJS.ProcessEnv): readonly string[] {
  if (!isWindows || extname(name) !== '') return [''];
  return (environment['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';');
}

function check(path: string): 'program' | 'blocked' | 'folder' | 'nothing' {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 'nothing';
  if (status.isDirectory()) return 'folder';
  if (isWindows && batchFile.test(path)) return 'blocked';
  try {
    accessSync(path, constants.X_OK);
    return 'program';
  } catch {
    return 'blocked';
  }
}
