/** summary: one sentence that counts everything that a scan came across, what was silenced or left out too. */

import type { SilencedBy } from '../../core/configuration/silencer.ts';
import type { Confidence } from '../../core/detect/finding.ts';
import { groupBy } from '../../core/text/group-by.ts';
import type { Report, SuppressedFinding } from './report.ts';

export function summarize(report: Report): string {
  const { findings, files, suppressed } = report;
  const rest = [...unlistedOf(report), suppressedBy(suppressed), ...leftOutOf(report)];
  if (findings.length > 0) return `${found(report)}; ${rest.join(', ')}.`;
  return files > 0 ? `No findings in ${count(files, 'file')}; ${rest.join(', ')}.` : nothingScanned(report);
}

function found({ findings, files }: Report): string {
  const by = groupBy(findings, ({ confidence }) => confidence);
  const kinds = levels.flatMap((level) => (by.has(level) ? `${by.get(level)?.length} ${level}` : []));
  const places = new Set(findings.map(({ path }) => path)).size;
  return `${count(findings.length, 'finding')} (${kinds.join(', ')}) in ${places} of ${count(files, 'file')}`;
}

/** Nobody should take it for a clean bill. */
function nothingScanned(report: Report): string {
  const why = leftOutOf(report);
  if (why.length === 0) return 'No file was scanned, since there is none: name a file, or a folder that holds some.';
  return `No file was scanned (${why.join(', ')}): ${adviceFor(report)}.`;
}

function adviceFor({ source, leftOut, ignored, links }: Report): string {
  if (leftOut.length > 0) return '--no-config scans what the configuration leaves out';
  if (source === 'standard input') return 'give one that holds text to --stdin';
  return ignored.length + links.length > 0
    ? 'one that is named is scanned all the same'
    : 'name one that holds text and can be read';
}

function unlistedOf({ unlisted }: Report): string[] {
  const more = unlisted.reduce((sum, { count }) => sum + count, 0);
  return more > 0 ? [`${more} more not listed`] : [];
}

function leftOutOf({ generated, leftOut, ignored, binaries, links, unread, grown }: Report): string[] {
  return [
    ...(generated.length > 0 ? [`${count(generated.length, 'file')} taken for generated or an example`] : []),
    ...(leftOut.length > 0 ? [`${count(leftOut.length, 'file')} left out by the configuration`] : []),
    ...(ignored.length > 0 ? [`${ignored.length} left out by .gitignore`] : []),
    ...(binaries.length > 0 ? [`${binaries.length} binary skipped`] : []),
    ...(links.length > 0 ? [`${count(links.length, 'link')} not followed`] : []),
    ...(unread.length > 0 ? [`${unread.length} not read`] : []),
    ...(grown.length > 0 ? [`${grown.length} grew while read`] : []),
  ];
}

/** Comments are named even when they silence nothing, so that a reader knows that they count. */
function suppressedBy(suppressed: readonly SuppressedFinding[]): string {
  const found = groupBy(suppressed, ({ by }) => by);
  const counts = [...silencers].flatMap(([by, words]) => {
    const number = found.get(by)?.length ?? 0;
    return number > 0 || by === 'comment' ? [`${number} ${words}`] : [];
  });
  return counts.map((words, at) => (at === 0 ? words.replace(' ', ' suppressed ') : words)).join(', ');
}

const silencers: ReadonlyMap<SilencedBy, string> = new Map([
  ['comment', 'by comments'],
  ['baseline', 'by the baseline'],
  ['configuration', 'by the configuration'],
  ['other tool', "by other tools' files"],
]);

const levels: readonly Confidence[] = ['certain', 'likely', 'possible'];

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
