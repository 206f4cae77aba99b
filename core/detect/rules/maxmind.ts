/** MaxMind: licence keys that end in _mmk, and the older ones of 16 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const maxmind: readonly Rule[] = [
  {
    id: 'maxmind-license-key',
    title: 'MaxMind licence key',
    why: 'Whoever has it downloads the databases and spends the credit of your account.',
    keywords: ['_mmk'],
    pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_])/,
    reach: 48,
    confidence: 'certain',
    suggestedName: 'MAXMIND_LICENSE_KEY',
    page: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
    hits: ['MAXMIND_LICENSE_KEY=«{base62:6}_{base62:29}_mmk»', 'LicenseKey «{base62:6}_{base62:29}_mmk»'],
    misses: ['{base62:6}_{base62:20}_mmk', 'MAXMIND_LICENSE_KEY=your_license_key_here_mmk'],
  },
  {
    id: 'maxmind-old-license-key',
    title: 'MaxMind licence key',
    why: 'Whoever has it downloads the databases and spends the credit of your account.',
    keywords: ['maxmind', 'geoip', 'geolite'],
    assigned: /(?:^|.* )(?:max ?mind|geo ?ip 2?|geo ?ip(?: ?update)?|geo ?lite 2?) ?(?:.* )?(?:key|token|secret)$/,
    pattern: /(?=\S{0,15}\d)[A-Za-z0-9]{16}/,
    confidence: 'likely',
    suggestedName: 'MAXMIND_LICENSE_KEY',
    page: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
    hits: ['MAXMIND_LICENSE_KEY=«{base62:16}»', 'geoipLicenseKey: "«{base62:16}»"', 'GEOIPUPDATE_LICENSE_KEY=«{base62:16}»'],
    misses: ['MAXMIND_ACCOUNT_ID={digits:16}', 'MAXMIND_LICENSE_KEY=YOURLICENSEKEYXX', 'geoip_database = "{base62:16}"'],
  },
];
