/** Outcome: what became of each thing that a scan came across, in the order of the walk. */

import type { Project } from '../../core/configuration/projects.ts';
import type { Named } from '../sources/entry.ts';
import type { TextScan } from './text-scan.ts';

/** `path` is as a report names it: relative to the current folder where it lies inside, with forward slashes. */
export type Outcome = { readonly path: string } & (
  | {
      readonly kind: 'text';
      readonly scan: TextScan;
      readonly whole: string;
      readonly project: Project;
      /** grew: what was written to it while it was read is not in the scan. */
      readonly end: 'reached' | 'grew';
    }
  /** Not looked into, as intended. */
  | { readonly kind: 'binary' }
  /** By the project's configuration. */
  | { readonly kind: 'left out' }
  /** Not followed, since nobody named it. */
  | { readonly kind: 'link' }
  /** By a .gitignore; a folder as a whole. */
  | { readonly kind: 'ignored' }
  /** `problem` is a clause such as "it is a device, pipe or socket". */
  | { readonly kind: 'unread'; readonly problem: string; readonly named: Named }
);
