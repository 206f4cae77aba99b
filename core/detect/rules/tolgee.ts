/** Tolgee: project keys and personal tokens by their prefix, then base32. */

import type { Rule } from '../rule.ts';

export const tolgee: readonly Rule[] = [
  {
    id: 'tolgee-api-key',
    title: 'Tolgee API key',
    why: 'Whoever has it reads and changes the translations that it was made for.',
    keywords: ['tgpak_', 'tgpat_'],
    pattern: /(?<![A-Za-z0-9_])tgpa[kt]_[a-z2-7]{40,70}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'TOLGEE_API_KEY',
    page: 'https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens',
    hits: ['TOLGEE_API_KEY=«tgpak_{base32-lower:49}»', 'tolgee login «tgpat_{base32-lower:52}»'],
    misses: ['tgpak_{base32:45}', 'tgpak_abcdefghijk'],
  },
];
