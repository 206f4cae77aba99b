/** text: the report for people: findings by file, then one line that counts everything, suppressed findings too. */

import type { SilencedBy } from '../../core/configuration/silencer.ts';
import type { Confidence } from '../../core/detect/finding.ts';
import { groupBy } from '../../core/text/group-by.ts';
import { printable } from '../print.ts';
import type { Paint, Style } from '../terminal.ts';
import { widest } from '../widest.ts';
import type { Report, StaleEntry, SuppressedFinding } from './report.ts';

export function formatText(report: Report, paint: Paint): string {
  const rows = [
    ...report.findings.map(({ path, start, confidence, title, rule }) => ({
      path,
      start,
      confidence,
      text: `${printable(title)}  ${paint('dim', `(${printable(rule)})`)}`,
    })),
    ...report.unusedIgnores.map(({ path, start }) => ({
      path,
      start,
      confidence: 'note' as const,
      text: 'This ignore comment silences nothing.',
    })),
  ];
  const stale = [...groupBy(report.staleEntries, ({ file }) => file)].map(([file, entries]) => {
    const lines = entries.map(({ entry, state }) => {
      const text = `${printable(entry.path)}  ${paint('dim', `(${printable(entry.rule)})`)}  ${stateOf(entry, state)}`;
      return `  ${paint('dim', 'note'.padEnd(8))}  ${text}\n`;
    });
    return `${paint('bold', printable(file))}\n${lines.join('')}\n`;
  });
  const files = [...groupBy(rows, ({ path }) => path)].map(([path, found]) => {
    const sorted = found.toSorted((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
    const places = sorted.map(({ start }) => `${start.line + 1}:${start.column + 1}`);
    const width = widest(places);
    const lines = sorted.map(({ confidence, text }, at) => {
      return `  ${(places[at] ?? '').padEnd(width)}  ${paint(styles[confidence], confidence.padEnd(8))}  ${text}\n`;
    });
    return `${paint('bold', printable(path))}\n${lines.join('')}\n`;
  });
  const summary = paint(report.findings.length > 0 ? 'bold' : 'green', summarize(report));
  return `${[...files, ...stale].join('')}${summary}\n`;
}

function stateOf({ expires = '' }: StaleEntry['entry'], state: StaleEntry['state']): string {
  return state === 'expired' ? `This entry expired on ${printable(expires)}.` : 'This entry silences nothing.';
}

/** One sentence with all counts. */
export function summarize({
  findings,
  files,
  generated,
  suppressed,
  unlisted,
  leftOut,
  binaries,
  links,
  ignored,
  unread,
  grown,
}: Report): string {
  const found = groupBy(findings, ({ confidence }) => confidence);
  const kinds = levels.flatMap((level) => (found.has(level) ? `${found.get(level)?.length} ${level}` : []));
  const places = new Set(findings.map(({ path }) => path)).size;
  const head =
    findings.length > 0
      ? `${count(findings.length, 'finding')} (${kinds.join(', ')}) in ${places} of ${count(files, 'file')}`
      : `No findings in ${count(files, 'file')}`;
  const more = unlisted.reduce((sum, { count }) => sum + count, 0);
  const rest = [
    ...(more > 0 ? [`${more} more not listed`] : []),
    suppressedBy(suppressed),
    ...(generated > 0 ? [`${count(generated, 'file')} taken for generated or an example`] : []),
    ...(leftOut > 0 ? [`${count(leftOut, 'file')} left out by the configuration`] : []),
    ...(ignored > 0 ? [`${ignored} left out by .gitignore`] : []),
    ...(binaries.length > 0 ? [`${binaries.length} binary skipped`] : []),
    ...(links > 0 ? [`${count(links, 'link')} not followed`] : []),
    ...(unread.length > 0 ? [`${unread.length} not read`] : []),
    ...(grown.length > 0 ? [`${grown.length} grew while read`] : []),
  ];
  return `${head}; ${rest.join(', ')}.`;
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

const styles: Readonly<Record<Confidence | 'note', Style>> = { certain: 'red', likely: 'yellow', possible: 'cyan', note: 'dim' };

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
