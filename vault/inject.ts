/** inject: which variables of a launch hold references, from its own environment and its env files, by precedence. */

import type { Part } from '../core/reference/template.ts';
import { readValue } from '../core/reference/value.ts';
import { isLoaderVariable, isVariableName } from '../core/reference/variable.ts';
import { showForeign } from '../core/text/foreign.ts';
import { type EnvFile, envFileProblem, readEnvFile } from './env-file.ts';
import { providerProblem } from './providers/index.ts';
import type { Wanted } from './resolution.ts';

export interface EnvironmentSources {
  /** Variables set on the launch itself; they win. */
  readonly own: ReadonlyMap<string, string>;
  /** Env files, the first wins; `path` is for messages. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export interface EnvironmentPlan {
  readonly wanted: readonly Wanted[];
  /** Variables of the env files without any reference that `own` does not set. */
  readonly plain: ReadonlyMap<string, string>;
  /** For the consent: a loader variable such as NODE_OPTIONS set by a file. */
  readonly warnings: readonly string[];
  /** One sentence each; with any, nothing may start: a malformed or refused reference, a reference for a loader variable. */
  readonly problems: readonly string[];
}

/** Pure; never throws. */
export function planEnvironment({ own, files }: EnvironmentSources): EnvironmentPlan {
  const wanted: Wanted[] = [];
  const plain = new Map<string, string>();
  const problems = files.flatMap((file) => envFileProblem(file) ?? []);
  const read = files.filter((file) => !envFileProblem(file)).map(readEnvFile);
  // Some debuggers let the file win over the launch's own, so a warning about it stands whatever the launch sets.
  const warnings = read.flatMap(({ path, variables }) => [...variables.keys()].flatMap((name) => loaderWarning(path, name)));
  for (const [variable, { text, file }] of effective(own, read)) {
    const template = readValue(variable, text);
    const cut = cutProblem(file?.cut.get(variable));
    if (!template && !cut) {
      if (file) plain.set(variable, text);
      continue;
    }
    const known = template?.kind === 'malformed' ? template.problem : template && problemOf(variable, template.parts);
    const problem = known || cut || (file && openQuoteProblem(text));
    if (problem) problems.push(`${showForeign(variable)}${file ? ` in ${showForeign(file.path)}` : ''}: ${problem}`);
    else if (template?.kind === 'template') wanted.push({ variable, parts: template.parts });
  }
  return { wanted, plain, warnings, problems };
}

/** For the consent: a loader variable in what launch.json or its like sets, as against what our own environment happens to hold. */
export function loaderWarnings(own: ReadonlyMap<string, string>): string[] {
  return [...own.keys()].flatMap((name) => loaderWarning('The launch', name));
}

function loaderWarning(source: string, variable: string): string[] {
  return isLoaderVariable(variable)
    ? [`${showForeign(source)} sets ${showForeign(variable)}, which decides what code runs.`]
    : [];
}

interface Definition {
  readonly text: string;
  /** Undefined for the launch's own. */
  readonly file: EnvFile | undefined;
}

function effective(own: EnvironmentSources['own'], files: readonly EnvFile[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>([...own].map(([variable, text]) => [variable, { text, file: undefined }]));
  for (const file of files) {
    for (const [variable, text] of file.variables) {
      if (!definitions.has(variable)) definitions.set(variable, { text, file });
    }
  }
  return definitions;
}

function problemOf(variable: string, parts: readonly Part[]): string | undefined {
  if (!isVariableName(variable))
    return 'A reference can only be given to a name of letters, digits and "_" that starts with no digit; rename it.';
  if (isLoaderVariable(variable))
    return 'This variable decides what code runs, so it never gets a reference; write its value as it is, or use another name.';
  for (const part of parts) {
    const problem = part.kind === 'reference' ? providerProblem(part.reference.provider) : undefined;
    if (problem) return problem;
  }
  return undefined;
}

function cutProblem(reference: string | undefined): string | undefined {
  return reference && `The "#" in ${showForeign(reference)}#… starts a comment; put quotes round the reference.`;
}

/** An env file's reader takes away quotes in pairs alone, so that the program would get the one that is left as a part of its value. */
function openQuoteProblem(text: string): string | undefined {
  const [quote = ''] = text;
  const isOpen = ['"', "'", '`'].includes(quote) && !text.slice(1).includes(quote);
  return isOpen ? 'The quote that the value begins with is never closed; close it, or take it away.' : undefined;
}
