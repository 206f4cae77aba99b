/** show-aside: by their paths, what was left out of a scan, and the files in which only formats were looked for. */

import { printable } from '../print.ts';
import type { Aside } from './report.ts';

/** A list of lines for each reason. */
export function showAside(report: Aside): readonly (readonly string[])[] {
  return reasons.flatMap(([name, why]) =>
    report[name].length > 0 ? [[`${why}:`, ...report[name].map((path) => `  ${printable(path)}`)]] : [],
  );
}

/** What grew is named beside every report. */
const reasons: readonly (readonly [Exclude<keyof Aside, 'grown'>, string])[] = [
  ['generated', 'Taken for generated or an example, so that only formats count'],
  ['leftOut', 'Left out by the configuration'],
  ['ignored', 'Left out by .gitignore'],
  ['binaries', 'Binary'],
  ['links', 'Links that are not followed'],
];
