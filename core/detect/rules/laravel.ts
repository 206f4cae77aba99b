/** Laravel: the application key, 32 bytes in base64 behind its own prefix. */

import type { Rule } from '../rule.ts';

export const laravel: readonly Rule[] = [
  {
    id: 'laravel-app-key',
    title: 'Laravel application key',
    why: 'Whoever has it decrypts cookies and forges sessions, from which code can often be run.',
    keywords: ['base64:'],
    pattern:
      /(?<=(?:app[_-]?key|app_previous_keys|['"]key['"])["'\]\s]{0,8}(?:=>?|:|,)\s{0,4}\\?["']?)base64:[A-Za-z0-9+/]{43}=(?![\w+/=])/i,
    confidence: 'certain',
    suggestedName: 'APP_KEY',
    page: 'https://laravel.com/docs/encryption#gracefully-rotating-encryption-keys',
    hits: [
      'APP_KEY=«base64:{base64:43}=»',
      "'key' => '«base64:{base64:43}=»',",
      '<env name="APP_KEY" value="x"/>\nAPP_KEY: "«base64:{base64:43}=»"',
    ],
    misses: ['APP_KEY=base64:{base64:12}=', 'integrity = base64:{base64:43}=', 'APP_KEY='],
  },
];
