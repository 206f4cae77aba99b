/** jobs: what there is to do for each thing that the walk comes across; for most things but files, nothing. */

import type { Project } from '../../core/configuration/projects.ts';
import { wholePath } from '../../server/project-disk.ts';
import type { Followed } from '../project/follow.ts';
import type { Entry } from '../sources/entry.ts';
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
  for (const entry of listPaths(paths)) yield await toJob(entry, followed);
}

async function toJob(entry: Entry, followed: Followed): Promise<Job> {
  const path = shownPath(entry.path);
  if (entry.kind !== 'file') return { work: undefined, outcome: { ...entry, path } };
  const { named } = entry;
  const whole = wholePath(entry.path);
  const project = await followed.of(entry.path);
  if (project.isLeftOut(whole)) return { work: undefined, outcome: { kind: 'left out', path } };
  const file: FileToScan = {
    path: entry.path,
    links: named === 'by the person' ? 'follow' : 'refuse',
    customRules: project.customRules,
  };
  const toOutcome = (scan: FileScan): Outcome => {
    if (scan.kind === 'text') return { kind: 'text', path, whole, project, scan: scan.scan };
    return scan.kind === 'binary' ? { kind: 'binary', path } : { kind: 'unread', path, problem: scan.problem, named };
  };
  return { work: { file, project, toOutcome }, outcome: undefined };
}
