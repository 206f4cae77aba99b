/** environment: the variables of a launch, from our own environment and its env files, before anything is resolved. */

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isLoaderVariable } from '../core/reference/variable.ts';
import { type EnvironmentPlan, planEnvironment } from '../vault/inject.ts';
import { isProfileName, profileFile } from '../vault/profile.ts';
import { fileProblem } from './explain.ts';
import type { Given } from './given.ts';
import { printable } from './print.ts';

export interface Environment {
  readonly plan: EnvironmentPlan;
  /** What a consent is bound to: the folder of the strongest env file, or the current one. */
  readonly folder: string;
  /** Whether a file was read besides our own environment. */
  readonly envFiles: 'some' | 'none';
}

/** A later file overrides an earlier one, as with Node's own --env-file; our own environment wins over both. */
export function readEnvironment(options: Given['values']): Environment | { readonly problem: string } {
  const [asNode, named] = [options.get('env-file') ?? [], options.get('env') ?? []];
  const [profile] = options.get('profile') ?? [];
  if (profile !== undefined && !isProfileName(profile))
    return { problem: 'A profile is a plain name such as staging, of letters, digits, dashes and underscores.' };
  const given = [...asNode, ...named];
  const base = given.length > 0 ? given : ['.env'].filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  // The file of a profile overrides what stands for everybody.
  const paths = [...base, ...(profile === undefined ? [] : [profileFile(base.at(-1) ?? '.env', profile)])].toReversed();
  const files: { path: string; text: string }[] = [];
  for (const path of paths) {
    const text = readFile(path);
    if (typeof text !== 'string') return { problem: `The env file ${printable(path)} could not be read: ${text.clause}.` };
    const taken = asNode.includes(path) && variablesNamedIn(text).find((name) => isLoaderVariable(name) || steering.test(name));
    if (taken)
      return {
        problem: `${printable(path)} sets ${taken}, which Node may take for secretref itself when the option is spelled --env-file; spell it --env.`,
      };
    files.push({ path, text });
  }
  const [strongest] = paths;
  const folder = realpathSync(strongest === undefined ? process.cwd() : dirname(resolve(strongest)));
  return { plan: planEnvironment({ own: ownVariables(), files }), folder, envFiles: files.length > 0 ? 'some' : 'none' };
}

/** Rather one too many, since Node's own reading of the file is what counts here. */
function variablesNamedIn(text: string): string[] {
  return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*[=:]/gm)].map(([, name = '']) => name);
}

/** Which policy counts, and whose keychain and passphrase, is none of an env file's business. */
const steering = /^(?:SECRETREF_.*|XDG_.*|LOCALAPPDATA|DBUS_.*)$/i;

/** What the program inherits: all of ours but the way to our own passphrase. */
export function ownVariables(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || ours.has(name) ? [] : [[name, value] as const],
    ),
  );
}

const ours: ReadonlySet<string> = new Set(['SECRETREF_PASSPHRASE_FILE']);

function readFile(path: string) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem;
  }
}
