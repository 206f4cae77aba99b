/** Resolution: what a launch wants, and what it gets. */

import type { Reference } from '../core/reference/reference.ts';
import type { Part } from '../core/reference/template.ts';
import type { Secret } from '../core/secret.ts';

/** One variable whose text holds references. */
export interface Wanted {
  readonly variable: string;
  readonly parts: readonly Part[];
}

/** All or nothing. */
export type Resolution =
  | {
      readonly kind: 'resolved';
      /** By variable. */
      readonly values: ReadonlyMap<string, Secret>;
      /** All that must not be printed, for vault/mask.ts: `values`, and by reference the parts of those that are templates. */
      readonly masked: ReadonlyMap<string, Secret>;
      /** One sentence each for the person who starts it: a value that is a copy, and how old. */
      readonly notices: readonly string[];
    }
  /** A person or the policy said no. */
  | { readonly kind: 'denied'; readonly message: string }
  /** `missing` names a reference that could be set now. */
  | { readonly kind: 'failed'; readonly message: string; readonly missing?: Reference };
