/** HashiCorp Nomad: ACL tokens are UUIDs, known by their name or header. */

import type { Rule } from '../rule.ts';

export const nomad: readonly Rule[] = [
  {
    id: 'nomad-token',
    title: 'Nomad token',
    why: 'Whoever has it runs and changes jobs as far as its policies go.',
    keywords: ['nomad'],
    assigned: /(?:^|.* )nomad (?:.* )?(?:token|secret|secret ?id)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'NOMAD_TOKEN',
    page: 'https://developer.hashicorp.com/nomad/commands/acl/token/delete',
    hits: ['NOMAD_TOKEN=«{uuid}»', 'X-Nomad-Token: «{uuid}»', 'nomad_secret_id = "«{uuid}»"'],
    misses: ['NOMAD_ALLOC_ID={uuid}', 'NOMAD_TOKEN={hex:32}'],
  },
];
