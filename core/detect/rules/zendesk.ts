/** Zendesk: API tokens are 40 characters, known by their name or the login that they follow. */

import type { Rule } from '../rule.ts';

export const zendesk: readonly Rule[] = [
  {
    id: 'zendesk-api-token',
    title: 'Zendesk token',
    why: 'Whoever has it reads and changes tickets and customers.',
    keywords: ['zendesk', 'zd_'],
    assigned: /(?:^|.* )(?:zendesk|zd) ?(?:.* )?(?:token|key|secret|password|api|pat)$/,
    pattern: /[0-9a-f]{64}|[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'ZENDESK_API_TOKEN',
    page: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
    hits: ['ZENDESK_API_TOKEN=«{base62:40}»', 'zendeskSecretKey: "«{base62:40}»"', 'zendesk_oauth_secret = "«{hex:64}»"'],
    misses: ['ZENDESK_SUBDOMAIN={base62:40}', 'token = "{hex:40}"', 'ZENDESK_API_TOKEN={base62:20}'],
  },
  {
    id: 'zendesk-login-token',
    title: 'Zendesk token',
    why: 'Whoever has it reads and changes tickets and customers.',
    keywords: ['/token:'],
    near: ['zendesk'],
    pattern: /(?<=\/token:)[A-Za-z0-9]{40}(?![A-Za-z0-9])/,
    confidence: 'certain',
    suggestedName: 'ZENDESK_API_TOKEN',
    page: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
    hits: [
      'curl https://shop.zendesk.com/api/v2/tickets.json -u jo@shop.internal/token:«{base62:40}»',
      'const zendesk = btoa("jo@shop.internal/token:«{base62:40}»")',
    ],
    misses: ['jo@shop.internal/token:{base62:40}', 'zendesk jo/token:{base62:20}'],
  },
];
