/** policy: (references, launch, policy file, grants) → allow, ask or deny; pure. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { Launch, Purpose } from './consent.ts';
import { fingerprintOf } from './fingerprint.ts';
import { providerProblem } from './providers/index.ts';
import type { Wanted } from './resolution.ts';
import { textOf } from './wanted-text.ts';

/** The person's own `policy.json`; policy-file.ts reads it, policy.schema.json describes it. */
export interface Policy {
  readonly version: 1;
  readonly allow: readonly PolicyRule[];
}

export interface PolicyRule {
  /** A real absolute path, or `*` for any folder. */
  readonly folder: string;
  /** Canonical references, in which `*` stands for any text inside one segment. */
  readonly references: readonly string[];
  readonly purposes: readonly Purpose[];
}

/** What was moved out of one folder: canonical whole references, each with the fingerprints of the canonical templates that it was moved into. */
export type Grants = ReadonlyMap<string, ReadonlySet<string>>;

export type Decision =
  /** `by`: what allowed it, for the audit log. */
  | { readonly kind: 'allow'; readonly by: 'policy' | 'move' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'deny'; readonly reason: string };

/**
 * All or nothing: one reference that nobody has allowed makes the whole set a question. `launch.folder` is a real path, and
 * `grants` are those of that folder. The text round a reference can send its value elsewhere, so a grant covers no other text.
 */
export function decide(wanted: readonly Wanted[], launch: Launch, policy: Policy, grants: Grants): Decision {
  const uses = wanted.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'reference' ? [{ reference: part.reference, parts }] : [])),
  );
  for (const { reference } of uses) {
    const reason = providerProblem(reference.provider);
    if (reason) return { kind: 'deny', reason };
  }
  const rules = policy.allow.filter(
    ({ folder, purposes }) => (folder === '*' || folder === launch.folder) && purposes.includes(launch.purpose),
  );
  const isAllowed = (text: string): boolean =>
    rules.some(({ references: patterns }) => patterns.some((pattern) => matches(pattern, text)));
  let by: 'policy' | 'move' = 'move';
  for (const { reference, parts } of uses) {
    const whole = wholeReference(reference);
    const texts = grants.get(whole);
    if (texts && (parts.length === 1 || texts.has(fingerprintOf(textOf(parts))))) continue;
    if (!isAllowed(formatReference(reference)) && !isAllowed(whole)) return { kind: 'ask' };
    by = 'policy';
  }
  return { kind: 'allow', by };
}

/** Who may have a value may have a part of it. */
export function wholeReference(reference: Reference): string {
  return formatReference({ ...reference, pointer: [] });
}

/** `*` matches any run without `/`, `?`, `&` or `#`, so it never reaches into another segment, option or pointer. Linear times linear. */
export function matches(pattern: string, text: string): boolean {
  let at = 0;
  let i = 0;
  let star = -1;
  let resume = 0;
  while (i < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      resume = i;
    } else if (pattern[at] === text[i]) {
      at++;
      i++;
    } else if (star >= 0 && !separators.has(text[resume] ?? '')) {
      // The last star takes one character more; an earlier one need not, since it could only take less of the same segment.
      at = star + 1;
      i = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

const separators: ReadonlySet<string> = new Set(['/', '?', '&', '#']);
