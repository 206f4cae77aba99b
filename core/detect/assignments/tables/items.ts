/** items: several credentials under one name in YAML, an item a line: `passwords:⏎  - …⏎  - …`. */

import { isGenerated } from '../generated.ts';
import type { Named } from '../reading.ts';
import { type Column, columnReach } from './column.ts';

const opening = /["']?:[ \t]{0,20}(?:#[^\r\n]{0,200})?(?=\r?\n[ \t]{0,60}- )/y;
const item =
  /(?:\r?\n[ \t]{0,60}(?:#[^\r\n]{0,200})?){0,4}?\r?\n([ \t]{0,60})-[ \t]{1,4}(?:(["']?)([^\s"'#]{9,512})\2[ \t]{0,20}(?=[\r\n]|$)|[^\r\n]{0,512})/dy;

/** In a list of so many other things no credential is looked for any more. */
const mostOthers = 20;

/** Only what a generator gives, alone in its line; what stands between them is passed over. */
export function yamlItems({ text, name, sign, language }: Named): Column | undefined {
  if (language.id !== 'yaml' || sign !== ':' || text.startsWith('-', name.start)) return undefined;
  opening.lastIndex = name.end;
  if (!opening.test(text)) return undefined;
  const seen = text.slice(0, name.start + columnReach);
  const values = [];
  let indent: string | undefined;
  let others = 0;
  for (let at = opening.lastIndex; ; at = item.lastIndex) {
    item.lastIndex = at;
    const match = item.exec(seen);
    if (!match || (match[1] ?? '') !== (indent ?? match[1])) break;
    indent = match[1];
    const [start, end] = match.indices?.[3] ?? [];
    const isValue = start !== undefined && end !== undefined && end < seen.length && isGenerated(text, name, match[3] ?? '');
    if (isValue) values.push({ start, end });
    else others += 1;
    if (others > mostOthers) break;
  }
  return { values, shape: 'line' };
}
