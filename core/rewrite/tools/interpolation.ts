/** Interpolation: the way in which a tool puts the value of a variable into the texts of its files, as data. */

import { commentKeys } from '../files/scalar.ts';
import { readPlace, writeScalar } from '../files/write-scalar.ts';
import { noteFor } from '../note.ts';
import { nameTakenIn, type Obstacle, obstacleIn, type Rewritten } from '../rewriting.ts';
import type { FilePlace, Tool } from './tool.ts';

export interface Interpolation {
  /** What stands in the value's place; NAME is the variable, but for what is to stand there exactly so. */
  readonly written: string | { readonly exactly: string };
  /** What the tool acts upon in any text: a value with it is another one than it seems. */
  readonly special: RegExp;
  /** Where NAME comes from: the environment of the program, or what the tool keeps itself. */
  readonly from: 'environment' | 'elsewhere';
  /** What a person has to see to: the text of a note. */
  readonly note: string;
  /** By keys, joined by slashes, where not everywhere. */
  readonly places?: RegExp;
  /** Ends a sentence, for the other places. */
  readonly elsewhere?: string;
  /** Names that the tool keeps for itself. */
  readonly reserved?: RegExp;
  /** The values alone that are as a whole what is replaced. */
  readonly extent?: 'whole' | 'part';
}

export function interpolates(files: RegExp, interpolation: Interpolation, holds?: RegExp): Tool {
  return { files, rewrite: (place) => interpolate(place, interpolation), ...(holds && { holds }) };
}

export function interpolate(place: FilePlace, interpolation: Interpolation): Rewritten | Obstacle {
  const { written, special, from, note, places, elsewhere = '', extent = 'part' } = interpolation;
  const { name, scalar } = place;
  if (interpolation.reserved?.test(name)) return nameTakenIn(place, `the tool keeps names like ${name} for itself`);
  if (places && scalar.keys !== commentKeys && !places.test(scalar.keys.join('/'))) return obstacleIn(place, elsewhere);
  const read = readPlace(place);
  if (read.kind === 'obstacle') return read;
  if (special.test(read.value)) return obstacleIn(place, 'it holds a sign that is read as something else there');
  const before = read.texts.slice(0, -1);
  if (before.some((text) => unfinished.test(text))) return obstacleIn(place, 'the text before it would change what is written');
  if (extent === 'whole' && read.texts.join('') !== '')
    return obstacleIn(place, 'only a whole value can be read from a variable there');
  const shown = typeof written === 'string' ? written.replaceAll('NAME', () => name) : written.exactly;
  const edit = writeScalar(place, read, shown);
  if (!edit) return obstacleIn(place, 'the line would need quotes that change the rest of its value');
  return {
    kind: 'rewritten',
    value: read.value,
    edit,
    leaves: { shown, ...(from === 'environment' && { variable: name }) },
    note: noteFor(note, place),
  };
}

/** An expression that is open, or a sign that would take away the meaning of ours. */
const unfinished = /[$\\%]$|\$\{[^}]*$|\$\([^)]*$|\{\{[^}]*$|<%[^>]*$|%\([^)]*$/;
