/** Honeycomb: ingest and management keys by their prefix; configuration keys by their name or header. */

import type { Rule } from '../rule.ts';

export const honeycomb: readonly Rule[] = [
  {
    id: 'honeycomb-ingest-key',
    title: 'Honeycomb ingest key',
    why: 'Whoever has it sends events, which are billed, into your environment.',
    keywords: ['ik_', 'ic_'],
    pattern: /(?<![\w-])hc[a-z]i[kc]_[0-9a-z]{58}(?![\w-])/,
    reach: 72,
    confidence: 'certain',
    suggestedName: 'HONEYCOMB_API_KEY',
    page: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    hits: ['HONEYCOMB_API_KEY=«hcaik_{lower:58}»', 'x-honeycomb-team: «hcbik_{lower:58}»', 'writeKey = "«hcaic_{lower:58}»"'],
    misses: ['hcaik_{lower:20}', 'HCAIK_{upper:58}'],
  },
  {
    id: 'honeycomb-management-key',
    title: 'Honeycomb management key',
    why: 'Whoever has it creates environments and keys for your team.',
    keywords: ['mk_'],
    pattern: /(?<![\w-])hc[a-z]mk_[0-9a-z]{26}:[A-Za-z0-9]{32}(?![\w-])/,
    reach: 110,
    confidence: 'certain',
    suggestedName: 'HONEYCOMB_KEY_SECRET',
    page: 'https://docs.honeycomb.io/configure/teams/manage-api-keys/',
    hits: ['Authorization: Bearer «hcamk_{lower:26}:{base62:32}»'],
    misses: ['hcamk_{lower:26}', 'hcamk_{lower:12}:{base62:32}'],
  },
  {
    id: 'honeycomb-configuration-key',
    title: 'Honeycomb configuration key',
    why: 'Whoever has it sends events and, as far as it was permitted, queries and changes the environment.',
    keywords: ['honeycomb', 'libhoney'],
    assigned: /\b(?:honeycomb|lib ?honey).*(?:key|token|secret|team)$/,
    pattern: /[0-9a-f]{32}|[A-Za-z0-9]{22}/,
    confidence: 'likely',
    suggestedName: 'HONEYCOMB_API_KEY',
    page: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    hits: ['HONEYCOMB_API_KEY=«{base62:22}»', '"x-honeycomb-team": "«{base62:22}»"'],
    misses: ['HONEYCOMB_DATASET={base62:22}', 'HONEYCOMB_API_KEY={base62:12}'],
  },
];
