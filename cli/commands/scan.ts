/** scan: source → detection → report. */

import { existsSync } from 'node:fs';
import type { BaselineInForce } from '../../core/configuration/by-baseline.ts';
import type { ProjectOptions } from '../../core/configuration/project-reader.ts';
import { openProjectDisk, wholePath } from '../../server/project-disk.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileProblem } from '../explain.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { type Followed, followProjects, tellNotices } from '../project/follow.ts';
import { formatJson } from '../report/json.ts';
import { type Report, reportOn, type StaleEntry } from '../report/report.ts';
import { formatSarif } from '../report/sarif.ts';
import { summarize } from '../report/summary.ts';
import { targetProblem } from '../report/target.ts';
import { formatText } from '../report/text.ts';
import { writeFile, writeTo } from '../report/write.ts';
import type { Outcome } from '../scanning/outcome.ts';
import { createProgress } from '../scanning/progress.ts';
import { scanPaths } from '../scanning/scan-paths.ts';
import { scanStdin } from '../scanning/scan-stdin.ts';
import { tellUnread } from '../scanning/tell-unread.ts';
import { untilInterrupted } from '../scanning/until-interrupted.ts';
import { shownPath } from '../sources/files.ts';
import { type Paint, paintFor, plain, widthOf } from '../terminal.ts';
import { readVersion } from '../version.ts';

export async function scanCommand({ flags, values, operands }: Given): Promise<number> {
  const [format = 'text'] = values.get('format') ?? [];
  const write = formatsFor(flags).get(format);
  if (!write) return complain('"--format" is text, json or sarif.');
  if (flags.has('stdin') && operands.length > 0) return complain('Give either --stdin or paths, since a report has one source.');
  if (values.has('stdin-path') && !flags.has('stdin')) return complain('--stdin-path names what --stdin reads; give both.');

  const [output] = values.get('output') ?? [];
  // Before the scan, so that nobody waits for a report that cannot be written.
  const unfit = output === undefined ? undefined : targetProblem(output);
  if (output !== undefined && unfit) return complain(unwritable(output, unfit));

  const [name = 'stdin'] = values.get('stdin-path') ?? [];
  const [baseline] = values.get('baseline') ?? [];
  if (baseline !== undefined && (flags.has('no-baseline') || flags.has('no-suppressions')))
    return complain('A baseline is either followed or not; leave --baseline or the other option out.');
  if (baseline !== undefined && !existsSync(baseline)) return complain(`There is no baseline ${printable(baseline)}.`);

  const followed = followProjects(
    openProjectDisk(() => [process.cwd()], 'ask once'),
    optionsOf(flags, values),
  );
  if (flags.has('stdin') && process.stdin.isTTY) note('Type or paste the text, then press Ctrl+D.');
  const progress = createProgress(process.stderr);
  const needs = { followed, progress: progress.add };
  const outcomes = flags.has('stdin') ? scanStdin(name, needs) : scanPaths(operands.length > 0 ? operands : ['.'], needs);
  const report = await untilInterrupted(() => reportFor(outcomes, followed, flags), progress.end);
  const asked = tellNotices(followed.projects.notices());
  tellUnread(report.unread);
  for (const path of report.grown) note(`${printable(path)} grew while it was read; what came then was not scanned.`);

  for (const { rule, path, times } of report.dear)
    note(
      `the project's rule ${rule} went through ${printable(path)} ${times} times over; a rarer keyword, a smaller reach or a pattern that takes less makes it cheap.`,
    );

  if (report.staleEntries.length > 0)
    note(
      '"secretref baseline" keeps the entries of renamed files, with their reasons, and accepts what is new; "secretref baseline --prune" takes out what silences nothing or has expired.',
    );

  if (output === undefined) await writeTo(process.stdout, write(report, paintFor(process.stdout), widthOf(process.stdout)));
  else {
    const problem = save(output, write(report, plain));
    if (problem) return complain(unwritable(output, problem));
    note(`${summarize(report)} The report is in ${printable(output)}.`);
  }
  if (asked === 'refused' || report.unread.some(({ named }) => named === 'by the person')) return exitCodes.error;
  return report.findings.length + report.unlisted.length > 0 ? exitCodes.findings : exitCodes.ok;
}

/** What the repository may ask for, by the person's own word. */
function optionsOf(flags: Given['flags'], values: Given['values']): ProjectOptions {
  const [baseline] = values.get('baseline') ?? [];
  const isRefused = (flag: string): boolean => flags.has('no-suppressions') || flags.has(flag);
  return {
    configuration: isRefused('no-config') ? 'refuse' : 'follow',
    baseline: isRefused('no-baseline') ? 'refuse' : baseline === undefined ? 'follow' : { path: wholePath(baseline) },
  };
}

async function reportFor(outcomes: AsyncIterable<Outcome>, { projects }: Followed, flags: Given['flags']): Promise<Report> {
  const report = await reportOn(outcomes, flags.has('no-suppressions') ? 'refuse' : 'follow');
  const staleEntries = [...projects.baselines()].flatMap(([path, baseline]) => staleIn(path, baseline));
  return { ...report, source: flags.has('stdin') ? 'standard input' : 'files', staleEntries };
}

function staleIn(path: string, baseline: BaselineInForce): StaleEntry[] {
  const file = shownPath(path);
  const expired = new Set(baseline.expired);
  const unused = baseline.unused((path) => !existsSync(path)).filter((entry) => !expired.has(entry));
  return [
    ...[...expired].map((entry) => ({ file, entry, state: 'expired' as const })),
    ...unused.map((entry) => ({ file, entry, state: 'unused' as const })),
  ];
}

type Format = (report: Report, paint: Paint, width?: number) => Iterable<string>;

function formatsFor(flags: Given['flags']): ReadonlyMap<string, Format> {
  const aside = flags.has('list-skipped') ? 'listed' : 'counted';
  return new Map<string, Format>([
    ['text', (report, paint, width) => [formatText(report, paint, width, aside)]],
    ['json', formatJson],
    ['sarif', (report) => formatSarif(report, process.cwd(), readVersion())],
  ]);
}

function unwritable(output: string, clause: string): string {
  return `The report cannot be written to ${printable(output)}: ${clause}.`;
}

/** Why the report could not be written. */
function save(path: string, pieces: Iterable<string>): string | undefined {
  try {
    // A scan takes its time.
    const problem = targetProblem(path);
    if (problem === undefined) writeFile(path, pieces);
    return problem;
  } catch (error) {
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem.clause;
  }
}
