/** dotenv: the keys that decrypt an encrypted env file, of dotenv-vault and of dotenvx. */

import type { Rule } from '../rule.ts';

export const dotenv: readonly Rule[] = [
  {
    id: 'dotenv-vault-key',
    title: 'dotenv-vault decryption key',
    why: 'Whoever has it decrypts every value of the .env.vault beside it.',
    keywords: ['dotenv://'],
    pattern: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})@/,
    confidence: 'certain',
    suggestedName: 'DOTENV_KEY',
    page: 'https://www.dotenv.org/docs/security/dotenv-key',
    hits: ['DOTENV_KEY="dotenv://:«key_{hex:64}»@dotenv.org/vault/.env.vault?environment=production"'],
    misses: [
      'DOTENV_KEY="dotenv://:key_{hex:12}@dotenv.org/vault"',
      'DOTENV_KEY="dotenv://:key_xxxx@dotenv.org/vault/.env.vault"',
    ],
  },
  {
    id: 'dotenvx-private-key',
    title: 'dotenvx private key',
    why: 'Whoever has it decrypts every value of the encrypted .env beside it.',
    keywords: ['dotenv'],
    assigned: /\bdotenv private key(?: \w{1,30}){0,3}$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'certain',
    suggestedName: 'DOTENV_PRIVATE_KEY',
    page: 'https://dotenvx.com/docs/advanced/rotate',
    hits: ['DOTENV_PRIVATE_KEY=«{hex:64}»', 'DOTENV_PRIVATE_KEY_PRODUCTION="«{hex:64}»"'],
    misses: ['DOTENV_PUBLIC_KEY={hex:66}', 'DOTENV_PRIVATE_KEY={hex:12}'],
  },
];
