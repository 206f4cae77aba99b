/** Bitrise: personal tokens with a prefix, and tokens known by their name. */

import type { Rule } from '../rule.ts';

export const bitrise: readonly Rule[] = [
  {
    id: 'bitrise-token',
    title: 'Bitrise personal access token',
    why: 'Whoever has it starts builds and reads the secrets’ names and artifacts of its owner’s apps.',
    keywords: ['bitpat_'],
    pattern: /(?<![\w-])bitpat_[A-Za-z0-9_-]{40,120}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'BITRISE_TOKEN',
    page: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html',
    hits: ['BITRISE_TOKEN=«bitpat_{base64url:43}»', 'Authorization: «bitpat_{base64url:64}»'],
    misses: ['bitpat_{base64url:12}', 'BITRISE_TOKEN=bitpat_your_token'],
  },
  {
    id: 'bitrise-old-token',
    title: 'Bitrise token (old form)',
    why: 'Whoever has it starts builds and reads the secrets’ names and artifacts of its owner’s apps.',
    keywords: ['bitrise', 'token'],
    assigned: /(?:^|.* )bitrise.{0,40}(?:token|key|pat|secret)$|^api ?token$/,
    near: ['bitrise'],
    pattern: /[A-Za-z0-9_-]{60,90}|[A-Za-z0-9_-]{22}/,
    confidence: 'likely',
    suggestedName: 'BITRISE_TOKEN',
    page: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html',
    hits: [
      'BITRISE_TOKEN=«{base64url:86}»',
      'bitriseApiToken: "«{base64url:86}»"',
      'BITRISE_BUILD_TRIGGER_TOKEN=«{base64url:22}»',
    ],
    misses: ['BITRISE_TOKEN={base64url:30}', 'BITRISE_APP_SLUG={base64url:22}'],
  },
];
