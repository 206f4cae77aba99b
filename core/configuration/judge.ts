/** judge: what of a scan is to be reported, and what the repository's own comments and files silence, each with its reason. */

import type { Finding } from '../detect/finding.ts';
import type { ScanResult } from '../detect/scan.ts';
import { indexLines, type Lines } from '../text/lines.ts';
import type { Project } from './projects.ts';
import type { Silenced, Silencer, Subject } from './silencer.ts';

export interface Judged {
  readonly findings: readonly Finding[];
  /** In the order of the text. */
  readonly silenced: readonly Silenced[];
}

/** What judging needs of a text. */
export interface Excerpts {
  valueOf(finding: Finding): string;
  lineOf(finding: Finding): ReturnType<Subject['line']>;
}

export type Result = Pick<ScanResult, 'findings' | 'suppressed'>;

/** `path` is whole, with forward slashes. */
export function judge(text: string, path: string, result: Result, project: Project): Judged {
  return judgeBy(excerptsOf(text), path, result, project);
}

/** As `judge`, where the text itself is not at hand. */
export function judgeBy(excerpts: Excerpts, path: string, { findings, suppressed }: Result, project: Project): Judged {
  project.baseline?.sawFile(path);
  const byComment = suppressed.map((finding): Silenced => ({ finding, by: 'comment', reason: 'ignore comment' }));
  if (findings.length === 0 || project.silencers.length === 0) return { findings, silenced: byComment };
  const silenced = findings.flatMap((finding) => {
    const subject = { finding, value: excerpts.valueOf(finding), path, line: () => excerpts.lineOf(finding) };
    return firstReason(subject, project.silencers);
  });
  const silent = new Set(silenced.map(({ finding }) => finding));
  return {
    findings: findings.filter((finding) => !silent.has(finding)),
    silenced: [...byComment, ...silenced].toSorted((a, b) => a.finding.span.start - b.finding.span.start),
  };
}

function excerptsOf(text: string): Excerpts {
  // Few silencers look at lines, so that the text is cut into lines for those only.
  let lines: Lines | undefined;
  return {
    valueOf: ({ span }) => text.slice(span.start, span.end),
    lineOf({ span }) {
      lines ??= indexLines(text);
      const at = lines.lineAt(span.start);
      return { number: lines.positionAt(span.start).line + 1, text: text.slice(at.start, at.end) };
    },
  };
}

function firstReason(subject: Subject, silencers: readonly Silencer[]): Silenced[] {
  for (const silencer of silencers) {
    const reason = silencer.reasonFor(subject);
    if (reason !== undefined) return [{ finding: subject.finding, by: silencer.by, reason }];
  }
  return [];
}
