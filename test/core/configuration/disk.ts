/** disk: a disk in memory for projects. */

import type { Disk } from '../../../core/configuration/project-reader.ts';

// Test doubles of what a machine does: reversible on purpose, and as good for telling values apart.
export const fingerprint = (given: string, value: string): string => `${given.length}:${value}`;
export const sha1 = (value: string): string => `sha1 of ${value}`;

/** The repository is /repo. */
export function diskWith(files: Readonly<Record<string, string>>, today = '2026-06-01'): Disk {
  return {
    read(path) {
      const text = files[path];
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
    parentOf: (folder) => (folder === '/repo' ? undefined : folder.slice(0, folder.lastIndexOf('/'))),
    fingerprint,
    sha1,
    today: () => today,
  };
}
