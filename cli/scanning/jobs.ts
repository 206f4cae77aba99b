/** jobs: what there is to do for each thing that the walk comes across; for most things but files, nothing. */

import { dirname, sep } from 'node:path';
import type { Project } from '../../core/configuration/projects.ts';
import type { Followed } from '../project/follow.ts';
import type { FileEntry } from '../sources/entry.ts';
import { listPaths, shownPath } from '../sources/files.ts';
import type { Outcome } from './outcome.ts';
import type { FileScan, FileToScan } from './scan-file.ts';

/** A place in the order of the walk. */
export interface Job {
  readonly work: Work | undefined;
  /** As soon as it is known. */
  outcome: Outcome | undefined;
}

export interface Work {
  readonly file: FileToScan;
  readonly project: Project;
  toOutcome(scan: FileScan): Outcome;
}

export async function* listJobs(paths: readonly string[], followed: Followed): AsyncGenerator<Job> {
  // The files of a folder come together, and have one project.
  let last: { readonly folder: string; readonly project: Project } | undefined;
  for (const entry of listPaths(paths)) {
    const path = shownPath(entry.path);
    if (entry.kind !== 'file') {
      yield { work: undefined, outcome: { ...entry, path } };
      continue;
    }
    const folder = dirname(entry.path);
    if (last?.folder !== folder) last = { folder, project: await followed.of(entry.path) };
    yield toJob(entry, path, last.project);
  }
}

function toJob({ path: whole, named }: FileEntry, path: string, project: Project): Job {
  const slashed = sep === '/' ? whole : whole.replaceAll(sep, '/');
  if (project.isLeftOut(slashed)) return { work: undefined, outcome: { kind: 'left out', path } };
  const file: FileToScan = {
    path: whole,
    links: named === 'by the person' ? 'follow' : 'refuse',
    customRules: project.customRules,
  };
  const toOutcome = (scan: FileScan): Outcome => {
    if (scan.kind === 'text') return { kind: 'text', path, whole: slashed, project, scan: scan.scan, end: scan.end };
    return scan.kind === 'binary' ? { kind: 'binary', path } : { kind: 'unread', path, problem: scan.problem, named };
  };
  return { work: { file, project, toOutcome }, outcome: undefined };
}
