/** files: the other scanners' files that are followed where they lie, and those that are imported only. */

import { limited } from '../linear-pattern.ts';
import type { Parsers } from '../parsers.ts';
import { readDetectSecrets } from './detect-secrets.ts';
import type { ForeignRead } from './foreign.ts';
import { readGitleaks } from './gitleaks.ts';
import { readGitleaksIgnore } from './gitleaks-ignore.ts';
import { readSecretlint } from './secretlint.ts';

export interface ForeignFile {
  readonly name: string;
  /** `folder` holds the file; `sha1` gives lower-case hexadecimal. Never throws. */
  read(text: string, folder: string, parsers: Parsers, sha1: (value: string) => string): ForeignRead;
}

/** They know a finding by its content or path. */
export const foreignFiles: readonly ForeignFile[] = [
  { name: '.gitleaks.toml', read: readToml },
  { name: '.secrets.baseline', read: (text, folder, _, sha1) => readDetectSecrets(text, folder, sha1) },
  { name: '.secretlintrc.json', read: (text, _, { compile }) => readSecretlint(text, limited(compile)) },
  { name: '.secretlintrc', read: (text, _, { compile }) => readSecretlint(text, limited(compile)) },
];

/** A line number would hide whatever stands there tomorrow, so that such a file is converted once instead of followed. */
export const importedFiles: readonly ForeignFile[] = [
  ...foreignFiles,
  { name: '.gitleaksignore', read: (text, folder) => readGitleaksIgnore(text, folder) },
];

function readToml(text: string, folder: string, { compile, parseToml }: Parsers): ForeignRead {
  const parsed = parseToml(text);
  if ('problem' in parsed) return { kind: 'malformed', problem: `${parsed.problem} (line ${parsed.line})` };
  return readGitleaks(parsed.document, folder, limited(compile));
}
