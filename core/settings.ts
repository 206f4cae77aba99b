/** Every setting once: its default and its check. Bad settings never stop anything: what was before stays and a problem says why. */

import type { Confidence } from './detect/finding.ts';
import { destinationFor, keychainTemplate } from './reference/destination.ts';

export interface Settings {
  /** Relative to the workspace folder: where mapping lines `NAME=ref+…` are kept. */
  readonly envFile: string;
  /** The env file's variant that is read over it, as `staging` for `.env.staging`; empty for none. */
  readonly profile: string;
  /** The reference that a moved value gets, with `{project}` and `{name}` in it; a person's choice, never the repository's. */
  readonly moveTo: string;
  /** Findings below this are not shown. */
  readonly minimumConfidence: Confidence;
  /** Whether what a repository's own files silence is left out; a person's choice, never the repository's. */
  readonly projectFiles: 'follow' | 'ignore';
}

export const defaultSettings: Settings = {
  envFile: '.env',
  profile: '',
  moveTo: keychainTemplate,
  minimumConfidence: 'possible',
  projectFiles: 'follow',
};

export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each value that was refused. */
  readonly problems: readonly string[];
}

/** Reads the `secretref` section as an editor hands it over; a refused value leaves that of `before`. */
export function readSettings(section: unknown, before: Settings = defaultSettings): ReadSettings {
  const given: Readonly<Record<string, unknown>> = typeof section === 'object' && section !== null ? { ...section } : {};
  const problems: string[] = [];
  const read = <Name extends keyof Settings>(
    name: Name,
    check: (value: unknown) => value is Settings[Name],
    expected: string,
  ): Settings[Name] => {
    const value = given[name];
    if (value === undefined || value === null) return defaultSettings[name];
    if (check(value)) return value;
    problems.push(`The setting secretref.${name} must be ${expected}; "${before[name]}" stays in force.`);
    return before[name];
  };
  const settings: Settings = {
    envFile: read('envFile', isPathInside, 'a relative path inside the folder'),
    profile: read('profile', isProfile, 'a plain name such as "staging"'),
    moveTo: read('moveTo', isDestination, `a reference such as "${keychainTemplate}"`),
    minimumConfidence: read('minimumConfidence', isConfidence, '"certain", "likely" or "possible"'),
    projectFiles: read('projectFiles', isFollowing, '"follow" or "ignore"'),
  };
  return { settings, problems };
}

function isDestination(value: unknown): value is string {
  return typeof value === 'string' && destinationFor(value, { project: 'project', name: 'NAME' }).kind === 'reference';
}

function isProfile(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{0,64}$/.test(value);
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'certain' || value === 'likely' || value === 'possible';
}

function isFollowing(value: unknown): value is Settings['projectFiles'] {
  return value === 'follow' || value === 'ignore';
}

/** A repository's settings must not point out of it. */
function isPathInside(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/^[/\\]|^[A-Za-z]:|\0/.test(value) && !value.split(/[/\\]/).includes('..');
}
