/** gitleaks-ignore: the lines of a .gitleaksignore, which know a finding by its line number: to be imported, never to be followed. */

import { relativeTo } from '../silencer.ts';
import type { ForeignRead } from './foreign.ts';

/** `[commit:]file:rule:line`; the rule is one of gitleaks and the commit is past, so that file and line decide. */
export function readGitleaksIgnore(text: string, folder: string): ForeignRead {
  const places = new Set<string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const match = /^(?:[0-9a-f]{40}:)?([^#\s][^\r\n]{0,4000}):[^:]{1,200}:(\d{1,9})\s{0,100}$/.exec(line);
    if (match) places.add(`${match[1]}:${match[2]}`);
  }
  return {
    kind: 'read',
    warnings: [],
    silencer: {
      by: 'other tool',
      reasonFor: ({ path, line }) => (places.has(`${relativeTo(folder, path)}:${line().number}`) ? 'by its line' : undefined),
    },
  };
}
