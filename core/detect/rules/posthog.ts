/** PostHog: phx_ for people, phs_ for feature flags; phc_ stands in every page that is measured. */

import type { Rule } from '../rule.ts';

export const posthog: readonly Rule[] = [
  {
    id: 'posthog-api-key',
    title: 'PostHog API key',
    why: 'Whoever has it reads the events and persons of the project, or its feature flags.',
    keywords: ['phx_', 'phs_'],
    pattern: /(?<![\w-])ph[xs]_[A-Za-z0-9]{32,50}(?![\w-])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'POSTHOG_PERSONAL_API_KEY',
    page: 'https://posthog.com/docs/api#how-to-obtain-a-personal-api-key',
    hits: [
      'POSTHOG_PERSONAL_API_KEY=«phx_{base62:47}»',
      'Authorization: Bearer «phx_{base62:43}»',
      'personalApiKey: "«phs_{base62:43}»"',
    ],
    misses: ['phc_{base62:43}', 'phx_{base62:20}', 'phx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'posthog-project-key',
    title: 'PostHog project key',
    why: 'It is made to stand in web pages and apps, and can only send events.',
    keywords: ['phc_'],
    pattern: /(?<![\w-])phc_[A-Za-z0-9]{32,50}(?![\w-])/,
    reach: 64,
    confidence: 'public',
    suggestedName: 'POSTHOG_API_KEY',
    page: 'https://posthog.com/docs/privacy/data-storage#is-it-ok-for-my-api-key-to-be-exposed-and-public',
    hits: [
      'posthog.init("«phc_{base62:43}»")',
      'NEXT_PUBLIC_POSTHOG_KEY=«phc_{base62:43}»',
      'posthogToken = "«phc_{base62:43}»"',
    ],
    misses: ['phx_{base62:43}'],
  },
];
