/** RubyGems: a prefix and 48 hex digits; older keys are plain hex, known by their name. */

import type { Rule } from '../rule.ts';

export const rubygems: readonly Rule[] = [
  {
    id: 'rubygems-api-key',
    title: 'RubyGems API key',
    why: 'Whoever has it publishes and withdraws gems in your name.',
    keywords: ['rubygems_'],
    pattern: /(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'GEM_HOST_API_KEY',
    page: 'https://guides.rubygems.org/api-key-scopes/',
    hits: ['GEM_HOST_API_KEY=«rubygems_{hex:48}»', ':rubygems_api_key: «rubygems_{hex:48}»', '"key": "«rubygems_{hex:48}»"'],
    misses: ['rubygems_{hex:40}', 'rubygems_{upper:48}', 'gem install rubygems_api_key'],
  },
  {
    id: 'rubygems-legacy-api-key',
    title: 'RubyGems API key',
    why: 'Whoever has it publishes and withdraws gems in your name.',
    keywords: ['rubygem', 'gem_host'],
    assigned: /(?:^|.* )(?:rubygems?|gem host) (?:.* )?(?:api key|api|token)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'GEM_HOST_API_KEY',
    page: 'https://guides.rubygems.org/api-key-scopes/',
    hits: [':rubygems_api_key: «{hex:32}»', 'RUBYGEMS_API_KEY="«{hex:32}»"', 'export GEM_HOST_API_KEY=«{hex:32}»'],
    misses: ['rubygems_checksum: {hex:32}', 'GEM_HOST_API_KEY={hex:20}'],
  },
];
