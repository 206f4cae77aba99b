/** Sidekiq Pro and Enterprise: the login of the gem server, two runs of 8 hex digits, in Bundler's settings or an address. */

import type { Rule } from '../rule.ts';

export const sidekiq: readonly Rule[] = [
  {
    id: 'sidekiq-gem-login',
    title: 'Sidekiq gem server login',
    why: 'Whoever has it downloads the commercial gems with your licence.',
    keywords: ['contribsys'],
    pattern:
      /(?:contribsys__com["']?\s{0,4}[:=]?\s{0,4}["']?|(?:gems|enterprise)\.contribsys\.com[/"']{0,2}\s{0,4}[:=]?\s{0,4}["']?)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![\w-])/i,
    confidence: 'certain',
    suggestedName: 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM',
    page: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
    hits: [
      'BUNDLE_ENTERPRISE__CONTRIBSYS__COM=«{hex:8}:{hex:8}»',
      'bundle config --local enterprise.contribsys.com «{hex:8}:{hex:8}»',
      'BUNDLE_GEMS__CONTRIBSYS__COM: "«{hex:8}:{hex:8}»"',
    ],
    misses: ['BUNDLE_ENTERPRISE__CONTRIBSYS__COM={hex:8}', 'https://enterprise.contribsys.com/', '{hex:8}:{hex:8}'],
  },
];
