/** HashiCorp Vault: service, batch and recovery tokens by their prefix; older ones, unseal keys and AppRole secrets by their name. */

import type { Rule } from '../rule.ts';

export const vault: readonly Rule[] = [
  {
    id: 'vault-token',
    title: 'Vault token',
    why: 'Whoever has it reads every secret that its policies allow.',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    pattern: /(?<![\w.-])hv(?:[sr]\.[\w-]{24,300}|b\.[\w-]{100,400})(?!\.?[\w-]|\.\.)/,
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
    keywords: ['vault', 'token'],
    assigned: /(?:^|.* )vault ?(?:.* )?token$|^(?:x vault |root |client )?token$/,
    near: ['vault'],
    pattern: /[sb]\.[A-Za-z0-9]{24}|b\.AAAAAQ[\w-]{80,400}/,
    confidence: 'likely',
    suggestedName: 'VAULT_TOKEN',
    page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    hits: ['VAULT_TOKEN=«s.{base62:24}»', 'X-Vault-Token: «s.{base62:24}»', 'vault:\n  token: «s.{base62:24}»\n'],
    misses: ['token = "s.{base62:24}"', 'VAULT_TOKEN=s.{base62:10}'],
  },
  {
    id: 'vault-approle-secret-id',
    title: 'Vault AppRole secret id',
    why: "Whoever has it and the role's id signs in to Vault as that role.",
    keywords: ['secret_id', 'secretid', 'secret-id'],
    assigned: /(?:^|.* )secret ?id$/,
    near: ['vault', 'approle', 'app_role', 'role_id', 'roleid', 'role-id'],
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'VAULT_SECRET_ID',
    page: 'https://developer.hashicorp.com/vault/docs/auth/approle',
    hits: ['VAULT_SECRET_ID=«{uuid}»', 'vault write auth/approle/login role_id={uuid} secret_id=«{uuid}»'],
    misses: ['VAULT_ROLE_ID={uuid}', 'secret_id = "{uuid}"'],
  },
  {
    id: 'vault-unseal-key',
    title: 'Vault unseal key',
    why: "Whoever has enough of them opens the vault's storage.",
    keywords: ['unseal'],
    pattern:
      /[Uu]nseal[ _]?[Kk]ey(?:[ _]?\d{1,2})?["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{64,66})(?![A-Za-z0-9+/=])/,
    confidence: 'likely',
    suggestedName: 'VAULT_UNSEAL_KEY',
    page: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
    hits: ['Unseal Key 1: «{base64:44}»', 'unseal_key = "«{hex:64}»"', 'Unseal Key 3: «{base64:43}=»'],
    misses: ['Unseal Key 1: {base64:12}', 'vault operator unseal'],
  },
];
