/** editors: the files by which editors and assistants start programs. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the texts that go into files.

import { embedReference } from '../../reference/template.ts';
import { isLoaderVariable } from '../../reference/variable.ts';
import { isLaunchEnvironment } from '../files/json-path.ts';
import { commentKeys } from '../files/scalar.ts';
import { readPlace, writeScalar } from '../files/write-scalar.ts';
import { type Obstacle, obstacleIn, type Rewritten, templateOf } from '../rewriting.ts';
import { type Interpolation, interpolate, interpolates } from './interpolation.ts';
import { declines, type FilePlace, startedBy, type Tool } from './tool.ts';

/** https://code.visualstudio.com/docs/reference/variables-reference#_environment-variables */
const environment: Interpolation = {
  written: '${env:NAME}',
  special: /\$\{/,
  from: 'environment',
  note: startedBy('code .'),
};

export const editorTools: readonly Tool[] = [
  {
    files: /(?:^|\/)(?:launch\.json|[^/]+\.code-workspace)$/i,
    rewrite: (place) =>
      place.scalar.keys === commentKeys || isLaunchEnvironment(place.scalar.keys)
        ? leaveReference(place)
        : interpolate(place, environment),
  },
  interpolates(/(?:^|\/)\.vscode\/tasks\.json$/i, environment),
  interpolates(/(?:^|\/)\.mcp\.json$/i, { ...environment, written: '${NAME}', note: startedBy('claude') }),
  interpolates(/(?:^|\/)\.(?:vscode|cursor)\/mcp\.json$/i, environment),
  interpolates(/(?:^|\/)(?:\.?devcontainer|\.devcontainer\/.+)\.json$/i, { ...environment, written: '${localEnv:NAME}' }),
  declines(/(?:^|\/)settings\.json$/i, 'settings are read as they stand, so look for one that names a variable'),
];

/** The environment of a debug launch, in which we resolve references ourselves. */
function leaveReference(place: FilePlace): Rewritten | Obstacle {
  const { reference, scalar } = place;
  if (isLoaderVariable(scalar.keys.at(-1) ?? '')) return obstacleIn(place, 'no reference may be given to this variable');
  const read = readPlace(place);
  if (read.kind === 'obstacle') return read;
  const embedded = embedReference(read.texts, reference);
  const edit = embedded === undefined ? undefined : writeScalar(place, read, embedded);
  if (embedded === undefined || !edit) return obstacleIn(place, 'the text around it would run into the reference');
  return { kind: 'rewritten', value: read.value, edit, ...templateOf(read.texts, embedded) };
}
