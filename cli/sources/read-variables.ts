/** read-variables: the environment variables that a workspace reads, as far as their names are written out. */

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

export interface ReadVariables {
  /** What code reads for certain. */
  readonly read: ReadonlyMap<string, ReadVariable>;
  /** Which of the mapped names a file uses, in whatever way. */
  readonly named: ReadonlySet<string>;
}

/** Every tool and framework has its own way to read a variable, so that a mapped one counts as unread only where no file names it. */
export function readVariables(paths: readonly string[], mapped: ReadonlySet<string>): ReadVariables {
  const read = new Map<string, ReadVariable>();
  const named = new Set<string>();
  for (const entry of listPaths(paths)) {
    if (entry.kind !== 'file') continue;
    const file = readText(entry.path, 'refuse');
    if (file.kind !== 'text') continue;
    for (const name of namedIn(file.text, entry.path, mapped)) named.add(name);
    if (!isCode(entry.path)) continue;
    for (const [, name = ''] of file.text.matchAll(lookups))
      if (!read.has(name)) read.set(name, { name, path: shownPath(entry.path) });
  }
  return { read, named };
}

/** Env files map names and documents tell of them, so that neither reads one. Terraform puts TF_VAR_ before a name, supervisord ENV_. */
export function namedIn(text: string, path: string, names: ReadonlySet<string>): string[] {
  if (names.size === 0 || mentions.has(languageOf(path).id)) return [];
  const words = new Set(
    text.match(/[A-Za-z_][\w.-]*|\w+/g)?.flatMap((word) => [word, word.replace(/^ENV_/, ''), ...word.split(/[.-]/)]),
  );
  const tools = readByTools.flatMap(([file, variable]) => (file.test(path) ? [variable] : []));
  return [...names].filter(
    (name) => words.has(name) || words.has(name.replace(/^TF_VAR_/, '')) || tools.some((variable) => variable.test(name)),
  );
}

const mentions: ReadonlySet<string> = new Set(['dotenv', 'markdown']);

/** A move takes the value's line out of these files, since their tools know the variable by themselves. */
const readByTools: readonly (readonly [file: RegExp, variable: RegExp])[] = [
  [/\.pypirc$/, /^TWINE_PASSWORD$/],
  [/\.tfvars$/, /^TF_VAR_/],
  [/gradle\.properties$/, /^ORG_GRADLE_PROJECT_/],
  [/appsettings(?:\.\w+)?\.json$/, /__/],
];

function isCode(path: string): boolean {
  return !new Set(['dotenv', 'json', 'jsonc', 'yaml', 'toml', 'ini', 'markdown', 'plaintext', 'xml']).has(languageOf(path).id);
}
