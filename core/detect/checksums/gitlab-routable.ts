/**
 * gitlab-routable: a routable GitLab token ends in its payload's length (2 base36 digits) and the CRC-32 of all before it (7).
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */

import { crc32 } from './crc32.ts';
import type { Verdict } from './verdict.ts';

const width = 7;

export function gitlabRoutable(value: string): Verdict {
  if (!/\.[0-9a-z]{9}$/.test(value)) return 'absent';
  return routableCrc(value.slice(0, -width)) === value.slice(-width) ? 'right' : 'wrong';
}

/** The 7 base36 digits that follow `rest`, which is the token from its prefix on. */
export function routableCrc(rest: string): string {
  return crc32(rest).toString(36).padStart(width, '0');
}
