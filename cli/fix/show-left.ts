/** show-left: what stays where it is, by the reason, which is said once. */

import { groupBy } from '../../core/text/group-by.ts';
import { printable } from '../print.ts';
import type { Paint } from '../terminal.ts';
import { widest } from '../widest.ts';
import { wrap } from '../wrap.ts';
import type { PlannedFile } from './show-plan.ts';

/** Empty where nothing stays. */
export function showLeft(files: readonly PlannedFile[], paint: Paint, width: number): string {
  const left = files.flatMap(({ path, plan }) =>
    plan.left.map(({ line, finding, reason }) => ({
      place: printable(`${path}:${line}`),
      title: printable(finding.title),
      // The places below say which.
      reason: printable(reason.replace(/^Line \d+ /, 'This line ')),
    })),
  );
  const groups = [...groupBy(left, ({ reason }) => reason)].map(([reason, here]) => {
    const listed = here.slice(0, mostListed);
    const places = widest(listed.map(({ place }) => place));
    const isTable = places + 4 + widest(listed.map(({ title }) => title)) <= width;
    const aligned = Math.min(places, mostAligned);
    return [
      ...wrap(`These stay: ${reason}`, width).map((line) => paint('bold', line)),
      ...listed.map(({ place, title }) => (isTable ? `  ${place.padEnd(aligned)}  ${title}` : `  ${place}\n      ${title}`)),
      ...(here.length > mostListed ? [`  and ${here.length - mostListed} more; --json lists them.`] : []),
    ];
  });
  return groups.map((lines) => `\n${lines.join('\n')}\n`).join('');
}

/** For one reason. */
const mostListed = 20;
const mostAligned = 48;
