/**
 * kubernetes: a container's variable reads its value from a Secret;
 * https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/#define-container-environment-variables-using-secret-data
 */

import { readPlace } from '../files/write-scalar.ts';
import { noteFor } from '../note.ts';
import { obstacleIn } from '../rewriting.ts';
import type { Tool } from './tool.ts';

export const kubernetes: Tool = {
  files: /\.ya?ml$/i,
  holds: /^apiVersion:/m,
  rewrite: (place) => {
    const { text, scalar, name } = place;
    const keys = scalar.keys.join('/');
    if (/^(?:data|stringData)\//.test(keys))
      return obstacleIn(place, 'a Secret or a ConfigMap holds the value itself, so encrypt it, or have it made in the cluster');
    if (!/(?:^|\/)(?:containers|initContainers|ephemeralContainers)\/\*\/env\/\*\/value$/.test(keys))
      return obstacleIn(place, "Kubernetes reads a Secret in a container's variables alone");
    const read = readPlace(place);
    if (read.kind === 'obstacle') return read;
    if (read.value.includes('$(')) return obstacleIn(place, 'it holds a sign that is read as something else there');
    const { entryStart, span } = scalar;
    if (read.texts.join('') !== '' || read.texts.length !== 2 || entryStart === undefined)
      return obstacleIn(place, 'only a whole value can be read from a Secret there');
    const lineStart = text.lastIndexOf('\n', entryStart - 1) + 1;
    const indentation = ' '.repeat(entryStart - lineStart);
    if (!/^[ -]*$/.test(text.slice(lineStart, entryStart)))
      return obstacleIn(place, 'it stands in brackets, so give it lines of its own');
    const secret = name
      .toLowerCase()
      .replaceAll('_', '-')
      .replace(/^-+|-+$/g, '');
    const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
    const lines = [
      'valueFrom:',
      `${indentation}  secretKeyRef:`,
      `${indentation}    name: ${secret}`,
      `${indentation}    key: ${name}`,
    ];
    return {
      kind: 'rewritten',
      value: read.value,
      edit: { span: { start: entryStart, end: span.end }, newText: lines.join(lineBreak) },
      leaves: { shown: 'valueFrom.secretKeyRef' },
      note: { text: needed, words: { ...noteFor(needed, place).words, SECRET: secret } },
    };
  },
};

const needed =
  "The cluster needs NAMES from a Secret: {NAME='REFERENCE' } secretref run -- sh -c '{printf %s \"$NAME\" | kubectl create secret generic SECRET --from-file=NAME=/dev/stdin; }'.";
