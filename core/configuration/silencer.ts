/** Silencer: something that a repository brings along and that asks not to report a finding; whatever it silences is counted. */

import type { Finding } from '../detect/finding.ts';

export type SilencedBy = 'comment' | 'baseline' | 'configuration' | 'other tool';

export interface Silenced {
  readonly finding: Finding;
  readonly by: SilencedBy;
  /** For people and reports: what exactly asked for it. */
  readonly reason: string;
}

/** A finding with what is known of its place. The value goes no further than to the silencers. */
export interface Subject {
  readonly finding: Finding;
  readonly value: string;
  /** The whole path, with forward slashes. */
  readonly path: string;
  /** Where the value begins: the number of its line, from 1, and its text. */
  line(): { readonly number: number; readonly text: string };
}

export interface Silencer {
  readonly by: SilencedBy;
  /** Why the finding is silent; undefined when it is to be reported. */
  reasonFor(subject: Subject): string | undefined;
}

/** `path` as seen from `folder`; both are whole, with forward slashes. */
export function relativeTo(folder: string, path: string): string {
  const from = folder.split('/').filter((segment) => segment !== '');
  const to = path.split('/').filter((segment) => segment !== '');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
