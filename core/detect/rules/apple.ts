/** Apple: app-specific passwords are four groups of four letters, known by their name. */

import type { Rule } from '../rule.ts';

export const apple: readonly Rule[] = [
  {
    id: 'apple-app-specific-password',
    title: 'Apple app-specific password',
    why: 'Whoever has it and the Apple account’s address uploads builds, or reads mail and calendars.',
    keywords: ['apple', 'specific', 'notar', 'icloud', 'altool'],
    assigned: /(?:^|.* )(?:apple|app(?:lication)? ?specific|notar[a-z]{0,10}|icloud|altool).{0,60}(?:password|pass|pwd|secret)$/,
    pattern: /[a-z]{4}(?:-[a-z]{4}){3}/,
    confidence: 'likely',
    suggestedName: 'APPLE_APP_SPECIFIC_PASSWORD',
    page: 'https://support.apple.com/en-us/102654',
    hits: [
      'FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=«{small:4}-{small:4}-{small:4}-{small:4}»',
      'APPLE_APP_SPECIFIC_PASSWORD: "«{small:4}-{small:4}-{small:4}-{small:4}»"',
      'applePassword = "«{small:4}-{small:4}-{small:4}-{small:4}»"',
    ],
    misses: [
      'APPLE_ID_PASSWORD=xxxx-xxxx-xxxx-xxxx',
      'apple_password = "{small:4}-{small:4}"',
      'release = "{small:4}-{small:4}-{small:4}-{small:4}"',
    ],
  },
];
