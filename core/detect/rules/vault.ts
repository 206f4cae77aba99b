/** HashiCorp Vault: service, batch and recovery tokens by their prefix, older ones by their name. */

import type { Rule } from '../rule.ts';

export const vault: readonly Rule[] = [
  {
    id: 'vault-token',
    title: 'Vault token',
    why: 'Whoever has it reads every secret that its policies allow.',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    pattern: /(?<![\w.-])hv(?:[sr]\.[\w-]{24,300}|b\.[\w-]{100,400})(?![\w.-])/,
    confidence: 'certain',
    suggestedName: 'VAULT_TOKEN',
    page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    hits: ['export VAULT_TOKEN=«hvs.{base64url:90}»', 'token: "«hvb.{base64url:140}»"'],
    misses: ['hvs.{base64url:10}', 'hvb.{base64url:50}'],
  },
  {
    id: 'vault-legacy-token',
    title: 'Vault token',
    why: 'Whoever has it reads every secret that its policies allow.',
    keywords: ['vault'],
    assigned: /(?:^|.* )vault ?(?:.* )?token$/,
    pattern: /[sb]\.[A-Za-z0-9]{24}/,
    confidence: 'likely',
    suggestedName: 'VAULT_TOKEN',
    page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    hits: ['VAULT_TOKEN=«s.{base62:24}»'],
    misses: ['token = "s.{base62:24}"', 'VAULT_TOKEN=s.{base62:10}'],
  },
];
