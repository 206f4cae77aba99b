/** consent-screen: exactly what will receive what, as lines for a terminal; pure. */

import { showForeign } from '../core/text/foreign.ts';
import { groupBy } from '../core/text/group-by.ts';
import type { ConsentItem, ConsentRequest } from '../vault/consent.ts';
import type { Paint } from './terminal.ts';

export function consentScreen({ launch, items, warnings }: ConsentRequest, paint: Paint): string {
  const width = Math.max(...items.map(({ variable }) => showForeign(variable).length));
  const rows = [...groupBy(items, ({ origin }) => origin)].flatMap(([origin, group]) => [
    ...group.map((item, at) =>
      row(at === 0 ? 'receives' : '', `${paint('bold', showForeign(item.variable).padEnd(width))}  ${received(item)}`),
    ),
    row('from', showForeign(origin)),
  ]);
  return [
    row('program', paint('bold', showForeign(launch.program))),
    ...(launch.args.length > 0 ? [row('arguments', launch.args.map(quoted).join(' '))] : []),
    row('folder', showForeign(launch.folder)),
    ...launch.details.map((detail) => row('with', showForeign(detail))),
    ...rows,
    ...warnings.map((warning) => row('note', paint('yellow', showForeign(warning)))),
  ].join('');
}

/** The text round a reference decides where the value goes, so it is shown as well. */
function received({ text, reference }: ConsentItem): string {
  return showForeign(text === reference ? reference : `${reference} as part of ${text}`);
}

function row(term: string, text: string): string {
  return `  ${term.padEnd(11)}${text}\n`;
}

/** Quotes where an argument's borders would otherwise be in doubt. */
function quoted(argument: string): string {
  const shown = showForeign(argument);
  return /^[\w./:=@%+,-]+$/.test(shown) ? shown : `"${shown.replace(/["\\]/g, '\\$&')}"`;
}
