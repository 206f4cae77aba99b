/** places: everything that was seen and may hold no value, and the few places that may, each with its reason. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Sight } from './watch.ts';

export interface Seen {
  /** For a sentence; it holds no value. */
  readonly place: string;
  readonly bytes: Buffer;
}

/** Names of files too. */
export function filesIn(folder: string): readonly Seen[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const place = `file ${relative(folder, path)}`;
    return [
      { place: 'the name of a file', bytes: Buffer.from(path) },
      ...(entry.isFile() ? [{ place, bytes: readFileSync(path) }] : []),
    ];
  });
}

/** Why a value may stand there; undefined where none may. */
export function reasonOf(sight: Sight, program: string, mistaken: ReadonlySet<string>): string | undefined {
  if (sight.kind === 'environment' && sight.process.includes(program)) return 'the program that was started, and asked for it';
  if (sight.kind === 'arguments' && mistaken.has(sight.process))
    return 'a person typed it as an argument, which no program can undo';
  return undefined;
}
