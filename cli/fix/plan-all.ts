/** plan-all: what a scan of a repository finds, planned file by file; names and env lines of one file count for the next. */

import { judge } from '../../core/configuration/judge.ts';
import type { Confidence } from '../../core/detect/finding.ts';
import { scan } from '../../core/detect/scan.ts';
import { stageOf } from '../../core/naming/stage.ts';
import { planMapping } from '../../core/rewrite/env-file.ts';
import { languageOf } from '../../core/text/language.ts';
import { applyEdits } from '../../core/text/span.ts';
import { openProjectDisk } from '../../server/project-disk.ts';
import { note, printable } from '../print.ts';
import { followProjects, tellNotices } from '../project/follow.ts';
import { scanPaths } from '../scanning/scan-paths.ts';
import { tellUnread, type Unread } from '../scanning/tell-unread.ts';
import type { Held } from './held.ts';
import { createNames } from './names.ts';
import { planFile } from './plan-file.ts';
import { readExactly } from './replace-file.ts';
import type { PlannedFile } from './show-plan.ts';

export interface Wanted {
  /** Of the references; see core/reference/destination.ts. */
  readonly template: string;
  readonly minimum: Confidence;
  /** Whole. */
  readonly envFile: string;
  /** As one segment. */
  readonly project: string;
  readonly held: Held;
}

/**
 * Files in which something is found. Env files come first: what a variable is called there, it is called everywhere; those of one stage come
 * last. Refused where something that the project asks for is not in force, since more would be moved than it wants.
 */
export async function planAll(
  paths: readonly string[],
  { template, minimum, envFile, project, held }: Wanted,
): Promise<PlannedFile[] | 'refused'> {
  const followed = followProjects(
    openProjectDisk(() => [process.cwd()], 'ask once'),
    { configuration: 'follow', baseline: 'follow' },
  );
  const found = [];
  const unread: Unread[] = [];
  for await (const outcome of scanPaths(paths, { followed })) {
    if (outcome.kind === 'unread') unread.push(outcome);
    if (outcome.kind === 'text' && outcome.scan.seen.length > 0) found.push(outcome);
  }
  tellUnread(unread);
  if (tellNotices(followed.projects.notices()) === 'refused') return 'refused';
  const ordered = found.toSorted((a, b) => turnOf(a.whole) - turnOf(b.whole));

  const read = readExactly(envFile);
  let envText = read.kind === 'text' ? read.text : undefined;
  const names = createNames({ template, project, envText: () => envText, held });
  const planned: PlannedFile[] = [];
  for (const { path, whole, project: own } of ordered) {
    const file = readExactly(whole);
    if (file.kind === 'unusable') note(`${printable(path)} stays as it is: ${file.why}.`);
    if (file.kind !== 'text') continue;
    const language = languageOf(path);
    const find = (text: string) =>
      judge(text, whole, scan(text, language, own.engine), own).findings.filter(
        ({ confidence }) => rank[confidence] >= rank[minimum],
      );
    const plan = await planFile({ text: file.text, path: whole, language, find }, names);
    if (plan.steps.length === 0 && plan.left.length === 0) continue;
    if (whole === envFile) envText = plan.after;
    for (const { variable, reference } of plan.steps) {
      const line = variable === undefined ? undefined : planMapping(envText, variable, reference);
      if (line?.kind === 'add') envText = applyEdits(envText ?? '', [line.edit]);
    }
    planned.push({ path, whole, before: file.text, plan, engine: own.engine });
  }
  return planned;
}

/** `application.yml` has its names before `application-prod.yml`. */
function turnOf(path: string): number {
  if (languageOf(path).id === 'dotenv') return 0;
  return stageOf(path) === undefined ? 1 : 2;
}

const rank: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

export function isConfidence(text: string): text is Confidence {
  return Object.hasOwn(rank, text);
}
