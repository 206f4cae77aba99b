/** baseline: writes down what is found today, so that only what is new is reported from now on. */

import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type BaselineEntry, entryKey, isDay } from '../../core/configuration/baseline.ts';
import { updateBaseline } from '../../core/configuration/baseline-update.ts';
import { type BaselineInForce, fingerprintOf } from '../../core/configuration/by-baseline.ts';
import { type Judged, judgeBy } from '../../core/configuration/judge.ts';
import { baselineFile, folderOf } from '../../core/configuration/project-reader.ts';
import type { Project } from '../../core/configuration/projects.ts';
import { relativeTo, type Silencer } from '../../core/configuration/silencer.ts';
import type { Finding } from '../../core/detect/finding.ts';
import { openProjectDisk, wholePath } from '../../server/project-disk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { readBaselineFile, saveBaselineFile } from '../project/baseline-file.ts';
import { type Followed, followProjects, tellNotices } from '../project/follow.ts';
import { readImports } from '../project/imports.ts';
import { scanPaths } from '../scanning/scan-paths.ts';
import { tellUnread, type Unread } from '../scanning/tell-unread.ts';
import { excerptsOf, resultOf } from '../scanning/text-scan.ts';
import { shownPath } from '../sources/files.ts';

export async function baselineCommand({ flags, values, operands }: Given): Promise<number> {
  const disk = openProjectDisk(() => [process.cwd()], 'ask once');
  const problem = problemWith(flags, values, disk.today());
  if (problem) return complain(problem);
  const path = wholePath(values.get('baseline')?.[0] ?? join(disk.topOf(process.cwd()), baselineFile));
  const file = readBaselineFile(path);
  if (file.kind === 'unusable') return complain(printable(`${shownPath(path)} cannot be used: ${file.problem}.`));
  const imported = await readImports(values.get('import') ?? [], disk.sha1);
  if ('problem' in imported) return complain(printable(imported.problem));

  const followed = followProjects(disk, { configuration: 'follow', baseline: file.kind === 'new' ? 'refuse' : { path } });
  const [reason] = values.get('reason') ?? [];
  const [expires] = values.get('expires') ?? [];
  const facts = {
    date: disk.today(),
    author: values.get('author')?.[0] ?? userInfo().username,
    ...(expires === undefined ? {} : { expires }),
  };
  const look: Look = values.has('import') ? importedBy(imported.silencers, reason) : newOnes(reason);
  const seen = await lookAt(operands.length > 0 ? operands : [disk.topOf(process.cwd())], followed, look);
  if (typeof seen === 'string') return complain(seen);
  if (tellNotices(followed.projects.notices()) === 'refused')
    return complain('Nothing was written; what stands above is to be mended first.');

  const found = seen.map(({ path: at, rule, value, reason }) => {
    const fingerprint = fingerprintOf(value, file.baseline.salt, disk.fingerprint);
    return { path: relativeTo(folderOf(path), at), rule, fingerprint, ...facts, reason };
  });
  const stale = staleEntries(followed.projects.baselines().get(path));
  const isGone = (entry: BaselineEntry): boolean => !existsSync(`${folderOf(path)}/${entry.path}`);
  const changes = flags.has('prune') ? { found: [], pruned: stale } : { found, pruned: [] };
  const { baseline, added, moved, removed } = updateBaseline(file.baseline, { ...changes, isGone });
  if (file.kind === 'new' && baseline.entries.length === 0) {
    note(`Nothing is to be accepted, so ${printable(shownPath(path))} was not made.`);
    return exitCodes.ok;
  }
  const failure = saveBaselineFile(path, baseline);
  if (failure) return complain(`${printable(shownPath(path))} could not be written: ${failure}.`);
  const left = new Set(baseline.entries.map(contentOf));
  const rest = stale.filter((entry) => left.has(contentOf(entry))).length;
  note(
    `${printable(shownPath(path))}: ${added} added, ${moved} moved with their files, ${removed} removed; ${baseline.entries.length} in all${
      rest > 0 ? `, of which ${rest} silence nothing or have expired ("secretref baseline --prune" takes them out)` : ''
    }.`,
  );
  return exitCodes.ok;
}

/** Of no more use: nothing is found for them, or their time is over. */
function staleEntries(inForce: BaselineInForce | undefined): readonly BaselineEntry[] {
  const unused = inForce?.unused((path) => !existsSync(path)) ?? [];
  const expired = inForce?.expired ?? [];
  return [...unused, ...expired.filter((entry) => !unused.includes(entry))];
}

/** An expired entry that was accepted anew is another one. */
function contentOf(entry: BaselineEntry): string {
  return JSON.stringify([entryKey(entry), entry.expires]);
}

function problemWith(flags: Given['flags'], values: Given['values'], today: string): string | undefined {
  const [expires] = values.get('expires') ?? [];
  if (expires !== undefined && (!isDay(expires) || expires < today))
    return '--expires takes a day that is still to come, such as 2030-12-31.';
  const adding = ['import', 'reason', 'expires', 'author'].find((name) => values.has(name));
  if (flags.has('prune') && adding) return `--prune only takes entries out, so --${adding} says nothing to it.`;
  return undefined;
}

/** A finding that is to become an entry. The value goes into its fingerprint and no further. */
interface Accepted {
  readonly path: string;
  readonly rule: string;
  readonly value: string;
  readonly reason: string;
}

/** What of a file is to be accepted, each with the reason. */
interface Look {
  /** The project as it is to be asked. */
  ask(project: Project): Project;
  accept(judged: Judged): readonly { readonly finding: Finding; readonly reason: string }[];
}

function newOnes(reason = 'found when the baseline was made'): Look {
  return { ask: (project) => project, accept: ({ findings }) => findings.map((finding) => ({ finding, reason })) };
}

/** In place of what the project follows of other tools, only the files that are to be imported. */
function importedBy(imported: readonly Silencer[], given: string | undefined): Look {
  const ours = (project: Project) => project.silencers.filter(({ by }) => by !== 'other tool');
  return {
    ask: (project) => ({ ...project, silencers: [...ours(project), ...imported] }),
    accept: ({ silenced }) =>
      silenced.filter(({ by }) => by === 'other tool').map(({ finding, reason }) => ({ finding, reason: given ?? reason })),
  };
}

/** A sentence when something that was named cannot be read. */
async function lookAt(paths: readonly string[], followed: Followed, look: Look): Promise<readonly Accepted[] | string> {
  const accepted: Accepted[] = [];
  const unread: Unread[] = [];
  for await (const outcome of scanPaths(paths, { followed })) {
    if (outcome.kind === 'unread') unread.push(outcome);
    if (outcome.kind === 'unread' && outcome.named === 'by the person')
      return `${printable(outcome.path)} was not scanned: ${outcome.problem}. Nothing was written.`;
    if (outcome.kind !== 'text') continue;
    const { scan, whole: path } = outcome;
    const excerpts = excerptsOf(scan);
    const judged = judgeBy(excerpts, path, resultOf(scan, 'follow'), look.ask(outcome.project));
    for (const { finding, reason } of look.accept(judged))
      accepted.push({ path, rule: finding.rule, value: excerpts.valueOf(finding), reason });
  }
  tellUnread(unread);
  return accepted;
}
