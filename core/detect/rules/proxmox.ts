/** Proxmox: API tokens, user!name= and a UUID. */

import type { Rule } from '../rule.ts';

export const proxmox: readonly Rule[] = [
  {
    id: 'proxmox-api-token',
    title: 'Proxmox API token',
    why: 'Whoever has it controls virtual machines, or mails and backups, as that token may.',
    keywords: ['apitoken', 'proxmox', 'pve'],
    near: ['proxmox', 'pve', 'pbs', 'pmg', 'apitoken'],
    pattern:
      /(?<=[\w.-])@[\w.-]{1,24}![\w.-]{1,40}[=:](?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])|(?<=(?:token[_-]?secret|tokensecret|token[_-]?value)["']?\s{0,4}[:=]\s{0,4}["']?)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/i,
    reach: 160,
    confidence: 'likely',
    suggestedName: 'PROXMOX_TOKEN_SECRET',
    page: 'https://pve.proxmox.com/wiki/User_Management#pveum_tokens',
    hits: [
      'Authorization: PVEAPIToken=root@pam!shop=«{uuid}»',
      'pm_api_token_id = "deploy@pve!ci"\npm_api_token_secret = "«{uuid}»"',
      'PROXMOX_TOKEN_SECRET=«{uuid}»',
    ],
    misses: ['pve_vm_id = "{uuid}"', 'token_secret={uuid}', 'Authorization: PVEAPIToken=root@pam!shop=your-token'],
  },
];
