/** NVD (NIST): keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const nvd: readonly Rule[] = [
  {
    id: 'nvd-api-key',
    title: 'NVD API key',
    why: 'Whoever has it uses up your rate limit.',
    keywords: ['nvd'],
    assigned: /(?:^|.* )nvd (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) nvd$|^nvd$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'NVD_API_KEY',
    page: 'https://nvd.nist.gov/developers/request-an-api-key',
    hits: ['NVD_API_KEY=«{uuid}»', 'nvdApiKey = "«{uuid}»"'],
    misses: ['NVD_API_KEY={hex:32}', 'nvd_report_id = "{uuid}"'],
  },
];
