/** Neon: API keys, and the passwords that it makes for its Postgres roles. */

import type { Rule } from '../rule.ts';

export const neon: readonly Rule[] = [
  {
    id: 'neon-api-key',
    title: 'Neon API key',
    why: 'Whoever has it reads, changes and deletes your projects and databases.',
    keywords: ['napi_'],
    pattern: /(?<![A-Za-z0-9_])napi_[0-9a-z]{64}(?![A-Za-z0-9_])/,
    reach: 96,
    confidence: 'certain',
    suggestedName: 'NEON_API_KEY',
    page: 'https://neon.com/docs/manage/api-keys',
    hits: ['NEON_API_KEY=«napi_{lower:64}»', 'Authorization: Bearer «napi_{lower:64}»'],
    misses: ['napi_{lower:40}', 'napi_create_external_arraybuffer_and_more_than_64_characters_of_a_name', 'napi_{upper:64}'],
  },
  {
    id: 'neon-password',
    title: 'Neon database password',
    why: 'Whoever has it signs in to the database as that role.',
    keywords: ['npg_'],
    near: ['neon', 'postgres', 'pg', 'database', 'db'],
    pattern: /(?<![A-Za-z0-9_])npg_(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{12,16}(?![A-Za-z0-9_])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'PGPASSWORD',
    page: 'https://neon.com/docs/manage/roles#reset-a-password',
    hits: [
      'DATABASE_URL=postgresql://shop_owner:«npg_{base62:12}»@ep-cool-shop-a2.eu-central-1.aws.neon.tech/shop',
      'PGPASSWORD="«npg_{base62:12}»"',
    ],
    misses: ['npg_{base62:12}', 'postgres npg_{base62:8}', 'db npg_connection1'],
  },
];
