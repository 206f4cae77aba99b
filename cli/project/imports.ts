/** imports: other scanners' files as silencers, to be turned into entries of a baseline. */

import { basename } from 'node:path';
import { importedFiles } from '../../core/configuration/foreign/files.ts';
import { loadParsers } from '../../core/configuration/parsers.ts';
import { folderOf } from '../../core/configuration/project-reader.ts';
import type { Silencer } from '../../core/configuration/silencer.ts';
import { wholePath } from '../../server/project-disk.ts';
import { note, printable } from '../print.ts';
import { shownPath } from '../sources/files.ts';
import { readText } from '../sources/read-text.ts';

export async function readImports(
  paths: readonly string[],
  sha1: (value: string) => string,
): Promise<{ readonly silencers: readonly Silencer[] } | { readonly problem: string }> {
  if (paths.length === 0) return { silencers: [] };
  const parsers = await loadParsers();
  const silencers: Silencer[] = [];
  for (const given of paths) {
    const path = wholePath(given);
    const file = importedFiles.find(({ name }) => name === basename(path));
    if (!file) return { problem: `--import takes ${importedFiles.map(({ name }) => name).join(', ')}, told by their names.` };
    const text = readText(path, 'follow');
    if (text.kind !== 'text')
      return { problem: `${shownPath(path)} could not be read: ${text.kind === 'unread' ? text.problem : unread[text.kind]}.` };
    const read = file.read(text.text, folderOf(path), parsers, sha1);
    if (read.kind === 'malformed') return { problem: `${shownPath(path)}: ${read.problem}.` };
    for (const warning of read.warnings) note(printable(`${shownPath(path)}: ${warning}.`));
    const { silencer } = read;
    silencers.push({
      by: 'other tool',
      reasonFor: (subject) => (silencer.reasonFor(subject) === undefined ? undefined : `imported from ${file.name}`),
    });
  }
  return { silencers };
}

const unread = { vanished: 'there is no such file', binary: 'it is binary' } as const;
