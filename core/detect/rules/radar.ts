/** Radar: secret keys begin prj_live_sk_, publishable ones prj_live_pk_. */

import type { Rule } from '../rule.ts';

export const radar: readonly Rule[] = [
  {
    id: 'radar-secret-key',
    title: 'Radar secret key',
    why: 'Whoever has it reads where users were.',
    keywords: ['prj_live_sk_', 'prj_test_sk_'],
    pattern: /(?<![A-Za-z0-9])prj_(?:live|test)_sk_[0-9a-f]{40}(?![A-Za-z0-9_])/,
    reach: 80,
    confidence: 'certain',
    suggestedName: 'RADAR_SECRET_KEY',
    page: 'https://radar.com/documentation/api#authentication',
    hits: ['RADAR_SECRET_KEY=«prj_live_sk_{hex:40}»', 'Authorization: «prj_test_sk_{hex:40}»'],
    misses: ['prj_live_sk_{hex:20}', 'prj_live_{hex:40}'],
  },
  {
    id: 'radar-publishable-key',
    title: 'Radar publishable key',
    why: 'It is made to stand in apps and pages.',
    keywords: ['prj_live_pk_', 'prj_test_pk_'],
    pattern: /(?<![A-Za-z0-9])prj_(?:live|test)_pk_[0-9a-f]{40}(?![A-Za-z0-9_])/,
    reach: 80,
    confidence: 'public',
    suggestedName: 'RADAR_PUBLISHABLE_KEY',
    page: 'https://radar.com/documentation/api#authentication',
    hits: ['Radar.initialize("«prj_live_pk_{hex:40}»")', 'RADAR_TOKEN=«prj_test_pk_{hex:40}»'],
    misses: ['prj_live_sk_{hex:40}'],
  },
];
