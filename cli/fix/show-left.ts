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
      title: printable(finding.name === undefined ? finding.title : `${finding.title} (${finding.name})`),
      reason: printable(reasonOfAll(reason)),
    })),
  );
  const groups = [...groupBy(left, ({ reason }) => reason)].map(([reason, here]) => {
    const listed = here.slice(0, mostListed);
    const places = widest(listed.map(({ place }) => place));
    const isTable = places + 4 + widest(listed.map(({ title }) => title)) <= width;
    const aligned = Math.min(places, mostAligned);
    return [
      ...wrap(reason, width).map((line) => paint('bold', line)),
      ...listed.map(({ place, title }) => (isTable ? `  ${place.padEnd(aligned)}  ${title}` : `  ${place}\n      ${title}`)),
      ...(here.length > mostListed ? [`  and ${here.length - mostListed} more; --json lists them.`] : []),
    ];
  });
  return groups.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The places below say which lines they are. */
function reasonOfAll(reason: string): string {
  const [, why] = /^Line \d+ cannot be rewritten safely, so change it by hand: (.*)$/.exec(reason) ?? [];
  return why === undefined ? `These stay: ${reason}` : `These stay, to be changed by hand: ${why}`;
}

/** For one reason. */
const mostListed = 20;
const mostAligned = 48;
