/** baseline-file: the project's baseline on disk, read for a change and replaced as a whole. */

import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Baseline } from '../../core/configuration/baseline.ts';
import { type BaselineRead, formatBaseline, readBaseline } from '../../core/configuration/baseline.ts';
import { fileProblem } from '../explain.ts';
import { readText } from '../sources/read-text.ts';

export type BaselineFile =
  | { readonly kind: 'there' | 'new'; readonly baseline: Baseline }
  /** `problem` is a clause, with the line where there is one. */
  | { readonly kind: 'unusable'; readonly problem: string };

/** A file that is not there yet is an empty baseline with a salt of its own. */
export function readBaselineFile(path: string): BaselineFile {
  const read = readText(path, 'refuse');
  if (read.kind === 'vanished') return { kind: 'new', baseline: { salt: randomBytes(32).toString('hex'), entries: [] } };
  if (read.kind !== 'text') return { kind: 'unusable', problem: read.kind === 'unread' ? read.problem : 'it is binary' };
  const parsed: BaselineRead = readBaseline(read.text);
  return parsed.kind === 'read'
    ? { kind: 'there', baseline: parsed.baseline }
    : { kind: 'unusable', problem: `line ${parsed.line}: ${parsed.problem}` };
}

/** Why it could not be written, as a clause. Whoever reads it meanwhile sees the old one or the new one. */
export function saveBaselineFile(path: string, baseline: Baseline): string | undefined {
  const next = `${path}.${process.pid}.new`;
  try {
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) return 'it is no regular file';
    writeFileSync(next, formatBaseline(baseline), { flag: 'wx' });
    renameSync(next, path);
    return undefined;
  } catch (error) {
    rmSync(next, { force: true });
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem.clause;
  }
}
