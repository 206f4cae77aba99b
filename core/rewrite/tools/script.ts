/** script: a value in the shell commands of a pipeline, which a POSIX shell reads from its environment, and stops where it is missing. */

import { readPlace, writeScalar } from '../files/write-scalar.ts';
import { noteFor } from '../note.ts';
import { type Obstacle, obstacleIn, type Rewritten } from '../rewriting.ts';
import type { FilePlace } from './tool.ts';

export function scriptPlace(place: FilePlace, note: string): Rewritten | Obstacle {
  const { text, spans, scalar, name } = place;
  const read = readPlace(place);
  if (read.kind === 'obstacle') return read;
  // One place at a time keeps the reading of quotes simple; a script with copies is rare.
  if (spans.length !== 1) return obstacleIn(place, 'it stands there more than once, so move the places one by one');
  if (!isPlainInShell(read.value)) return obstacleIn(place, 'it holds a sign that a shell may read as something else');
  const first = spans[0] ?? scalar.inside;
  const before = read.texts[0] ?? '';
  const quote = quoteAt(before);
  // As it stands in the file, a quote of the scalar itself would be taken for one of the shell.
  if (quote === undefined || scalar.inside.start > first.start) return obstacleIn(place, 'its quotes cannot be read for certain');
  const variable = `\${${name}:?}`;
  const edit = writeScalar(place, read, inQuotes(variable, quote));
  if (!edit || text.length < first.end) return obstacleIn(place, 'the line would need quotes that change the rest of its value');
  return { kind: 'rewritten', value: read.value, edit, leaves: { shown: `$${name}` }, note: noteFor(note, place) };
}

/** Whether a shell takes it for itself, in quotes and without. */
export function isPlainInShell(value: string): boolean {
  return /^[\w./+=:@,-]+$/.test(value);
}

/** `variable` as one word where these quotes are open. */
export function inQuotes(variable: string, quote: '' | '"' | "'"): string {
  return { '': `"${variable}"`, '"': variable, "'": `'"${variable}"'` }[quote];
}

/** The quotes that are open at the end of a script's beginning; undefined where a simple reading does not tell. */
export function quoteAt(before: string): '' | '"' | "'" | undefined {
  let open: '' | '"' | "'" = '';
  for (let at = 0; at < before.length; at++) {
    const sign = before[at] ?? '';
    if (open === "'") open = sign === "'" ? '' : open;
    else if (sign === '\\') at += 1;
    else if (sign === '`' || before.startsWith('<<', at) || before.startsWith('$(', at) || before.startsWith("$'", at))
      return undefined;
    else if (open === '"') open = sign === '"' ? '' : open;
    else if (sign === '#' && /(?:^|\s)$/.test(before.slice(0, at))) return undefined;
    else if (sign === '"' || sign === "'") open = sign;
  }
  return before.endsWith('\\') || before.endsWith('$') ? undefined : open;
}
