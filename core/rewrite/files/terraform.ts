/**
 * Rewriting Terraform: a value becomes a sensitive variable, which Terraform reads from TF_VAR_…;
 * https://developer.hashicorp.com/terraform/language/values/variables
 */

import type { TextEdit } from '../../text/span.ts';
import { noteFor } from '../note.ts';
import {
  joinRewritten,
  nameTakenIn,
  type Obstacle,
  obstacleIn,
  type Places,
  type Rewriting,
  type Rewritten,
  refuseAt,
  rewriteEach,
} from '../rewriting.ts';
import { removal } from '../tools/override.ts';
import type { FilePlace } from '../tools/tool.ts';
import { startedBy } from '../tools/tool.ts';
import { readHcl } from './hcl.ts';
import { readPlace, writeScalar } from './write-scalar.ts';

export function rewriteTerraform(places: Places): Rewriting {
  const { text, name } = places;
  const { scalars } = readHcl(text);
  const done = rewriteEach(
    places,
    scalars.map(({ inside }) => inside),
    (within, index) => {
      const scalar = scalars[index];
      return scalar ? rewriteString({ ...within, scalar }) : obstacleIn(places, outside);
    },
    (span) => obstacleIn({ ...places, spans: [span] }, outside),
  );
  const joined = joinRewritten(text, done);
  const variable = name.toLowerCase();
  if (joined.kind === 'refused' || joined.leaves?.shown !== `var.${variable}`) return joined;
  if (new RegExp(`^[ \\t]*variable[ \\t]+"?${variable}"?[ \\t]*\\{`, 'm').test(text))
    return refuseAt(text, nameTakenIn(places, `a variable "${variable}" is declared already, so choose another name`));
  return { ...joined, edits: [...joined.edits, declaration(text, variable)] };
}

const outside = 'the value does not stand in a string there that can be read for certain';

function rewriteString(place: FilePlace): Rewritten | Obstacle {
  const { scalar, name } = place;
  const [block, label = '', attribute, ...more] = scalar.keys;
  if (block === 'variable') {
    if (attribute === 'default' && more.length === 0) return withoutDefault(place, label);
    return obstacleIn(place, 'a variable is declared by constants');
  }
  if (block === 'terraform' || (block === 'module' && /^(?:source|version|providers)$/.test(attribute ?? '')))
    return obstacleIn(place, 'Terraform reads it before there are variables');
  if (block === 'output' || attribute === 'count' || attribute === 'for_each')
    return obstacleIn(place, 'Terraform refuses a sensitive value there');
  const read = readPlace(place);
  if (read.kind === 'obstacle') return read;
  if (read.texts.slice(0, -1).some((before) => /[$%]$/.test(before)))
    return obstacleIn(place, 'the text before it would change what is written');
  const variable = `var.${name.toLowerCase()}`;
  const isWhole = read.texts.join('') === '' && read.texts.length === 2;
  const edit = isWhole ? { span: scalar.span, newText: variable } : writeScalar(place, read, `\${${variable}}`);
  if (!edit) return obstacleIn(place, outside);
  return {
    kind: 'rewritten',
    value: read.value,
    edit,
    leaves: { shown: variable, variable: `TF_VAR_${name.toLowerCase()}` },
    note: noteFor(startedBy('terraform apply'), { ...place, name: `TF_VAR_${name.toLowerCase()}` }),
  };
}

/** A variable without a default must be given: the environment does. */
function withoutDefault(place: FilePlace, label: string): Rewritten | Obstacle {
  const { text, scalar } = place;
  const read = readPlace(place);
  if (read.kind === 'obstacle') return read;
  if (read.texts.join('') !== '' || read.texts.length !== 2 || scalar.entryStart === undefined)
    return obstacleIn(place, 'a default is a constant, of which nothing can be a variable');
  const line = removal(place);
  if (!line) return obstacleIn(place, 'more than this entry stands on its line');
  const block = text.slice(text.lastIndexOf('variable', scalar.entryStart), text.indexOf('}', scalar.span.end));
  const isSensitive = /^[ \t]*sensitive[ \t]*=/m.test(block);
  const edit = isSensitive ? line : { span: { start: scalar.entryStart, end: scalar.span.end }, newText: 'sensitive = true' };
  const variable = `TF_VAR_${label}`;
  return {
    kind: 'rewritten',
    value: read.value,
    edit,
    leaves: { shown: variable, change: `set ${variable} in its place`, variable },
    note: noteFor(startedBy('terraform apply'), { ...place, name: variable }),
  };
}

function declaration(text: string, variable: string): TextEdit {
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const lines = ['', `variable "${variable}" {`, '  type      = string', '  sensitive = true', '}', ''];
  const opening = text.endsWith('\n') ? '' : lineBreak;
  return { span: { start: text.length, end: text.length }, newText: opening + lines.join(lineBreak) };
}
