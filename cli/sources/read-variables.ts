/** read-variables: the environment variables that the files of a workspace read or name, as far as their names are written out. */

import { languageOf } from '../../core/text/language.ts';
import { listPaths, shownPath } from './files.ts';
import { readText } from './read-text.ts';

export interface ReadVariable {
  readonly name: string;
  /** The first file that reads it, as a report names it. */
  readonly path: string;
}

/** By the usual ways of each language; what a framework reads for the program is not seen. */
const lookups =
  /(?:process\.env(?:\.|\[['"])|import\.meta\.env\.|Deno\.env\.get\(['"]|os\.environ(?:\.get\(|\[)['"]|os\.getenv\(['"]|os\.(?:Getenv|LookupEnv)\("|System\.getenv\("|env::var\("|ENV(?:\.fetch\(|\[)['"]|getenv\(['"]|\$_ENV\[['"]|\$ENV\{['"]?|Environment\.GetEnvironmentVariable\(")([A-Z][A-Z0-9_]{2,63})\b/g;

export interface VariablesOfFiles {
  /** What code reads, by name. */
  readonly read: ReadonlyMap<string, ReadVariable>;
  /** Those of `mapped` that a file names, in whatever way: a script, a Makefile, a Compose file. Files that map variables do not count. */
  readonly named: ReadonlySet<string>;
}

export function readVariables(paths: readonly string[], mapped: ReadonlySet<string>): VariablesOfFiles {
  const read = new Map<string, ReadVariable>();
  const named = new Set<string>();
  for (const entry of listPaths(paths)) {
    const { id } = languageOf(entry.path);
    if (entry.kind !== 'file' || id === 'dotenv') continue;
    const file = readText(entry.path, 'refuse');
    if (file.kind !== 'text') continue;
    for (const [name] of file.text.matchAll(variable)) if (mapped.has(name)) named.add(name);
    if (notCode.has(id)) continue;
    for (const [, name = ''] of file.text.matchAll(lookups))
      if (!read.has(name)) read.set(name, { name, path: shownPath(entry.path) });
  }
  return { read, named };
}

const variable = /[A-Za-z_]\w*/g;

const notCode = new Set(['json', 'jsonc', 'yaml', 'toml', 'ini', 'markdown', 'plaintext', 'xml']);
