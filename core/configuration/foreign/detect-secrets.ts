/** detect-secrets: the results of a .secrets.baseline, which know a value by its SHA-1. */

import { relativeTo } from '../silencer.ts';
import { type ForeignRead, isRecord, parseJson, recordsIn } from './foreign.ts';

/** `sha1` gives lower-case hexadecimal. */
export function readDetectSecrets(text: string, folder: string, sha1: (value: string) => string): ForeignRead {
  const document = parseJson(text);
  if (!isRecord(document) || !isRecord(document['results'])) return { kind: 'malformed', problem: 'it has no "results"' };
  const known = new Map(
    Object.entries(document['results']).map(([path, found]) => {
      const hashes = recordsIn(found).map((entry) => entry['hashed_secret']);
      return [path.replaceAll('\\', '/').replace(/^\.\//, ''), new Set(hashes)] as const;
    }),
  );
  return {
    kind: 'read',
    warnings: [],
    silencer: {
      by: 'other tool',
      reasonFor: ({ path, value }) => (known.get(relativeTo(folder, path))?.has(sha1(value)) ? 'by its hash' : undefined),
    },
  };
}
