/** override: tools in which a variable of a certain name wins over, or stands for, an entry of the file. */

import { isLoaderVariable, isVariableName } from '../../reference/variable.ts';
import type { Span, TextEdit } from '../../text/span.ts';
import type { Scalar } from '../files/scalar.ts';
import { readPlace } from '../files/write-scalar.ts';
import { noteFor } from '../note.ts';
import { type Obstacle, obstacleIn, type Rewritten } from '../rewriting.ts';
import type { FilePlace } from './tool.ts';

export interface Override {
  /** The variable for an entry; undefined where none can stand for it. */
  variable(scalar: Scalar): string | undefined;
  /** An entry that goes, or one that stays without its value because other readers expect it. */
  readonly edit: 'remove line' | 'empty';
  readonly note: string;
}

export function override({ variable, edit, note }: Override): (place: FilePlace) => Rewritten | Obstacle {
  return (place) => {
    const name = variable(place.scalar);
    if (name === undefined || !isVariableName(name) || isLoaderVariable(name))
      return obstacleIn(place, 'no variable can stand for this entry');
    const read = readPlace(place);
    if (read.kind === 'obstacle') return read;
    if (read.texts.join('') !== '' || read.texts.length !== 2)
      return obstacleIn(place, 'a variable can stand for the whole entry alone');
    const change = edit === 'empty' ? { span: place.scalar.inside, newText: '' } : removal(place);
    if (!change) return obstacleIn(place, 'more than this entry stands on its line');
    return {
      kind: 'rewritten',
      value: read.value,
      edit: change,
      leaves: { shown: name, change: `set ${name} in its place`, variable: name },
      note: noteFor(note, { ...place, name }),
    };
  };
}

/** The entry with its whole line or lines; undefined where something else stands on them. */
export function removal({ text, scalar }: FilePlace): TextEdit | undefined {
  const { entryStart, span } = scalar;
  if (entryStart === undefined) return undefined;
  const start = text.lastIndexOf('\n', entryStart - 1) + 1;
  const end = lineEnd(text, span);
  if (text.slice(start, entryStart).trim() !== '' || text.slice(span.end, end).trim() !== '') return undefined;
  return { span: { start, end }, newText: '' };
}

function lineEnd(text: string, { end }: Span): number {
  const at = text.indexOf('\n', end);
  return at < 0 ? text.length : at + 1;
}
