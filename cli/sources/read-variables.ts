/** read-variables: the environment variables that the code of a workspace reads, as far as their names are written out. */

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

export function readVariables(paths: readonly string[]): ReadonlyMap<string, ReadVariable> {
  const found = new Map<string, ReadVariable>();
  for (const entry of listPaths(paths)) {
    if (entry.kind !== 'file' || !isCode(entry.path)) continue;
    const read = readText(entry.path, 'refuse');
    if (read.kind !== 'text') continue;
    for (const [, name = ''] of read.text.matchAll(lookups))
      if (!found.has(name)) found.set(name, { name, path: shownPath(entry.path) });
  }
  return found;
}

function isCode(path: string): boolean {
  return !new Set(['dotenv', 'json', 'jsonc', 'yaml', 'toml', 'ini', 'markdown', 'plaintext', 'xml']).has(languageOf(path).id);
}
