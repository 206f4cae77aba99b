/** Nessus and Tenable: an access key and a secret key of 64 hex digits. */

import type { Rule } from '../rule.ts';

export const nessus: readonly Rule[] = [
  {
    id: 'nessus-secret-key',
    title: 'Tenable secret key',
    why: 'With its access key it reads scans, and starts them.',
    keywords: ['secretkey', 'secret_key', 'nessus', 'tenable', 'tio_'],
    near: ['accesskey', 'nessus', 'tenable', 'tio_'],
    pattern: /secret_?key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/i,
    confidence: 'likely',
    suggestedName: 'TIO_SECRET_KEY',
    page: 'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm',
    hits: ['TenableIO(secret_key="«{hex:64}»")', 'NESSUS_SECRET_KEY=«{hex:64}»', 'TIO_SECRET_KEY="«{hex:64}»"'],
    misses: ['secret_key = "{hex:64}"', 'NESSUS_SECRET_KEY={hex:40}'],
  },
];
