/** HashiCorp Consul: tokens are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const consul: readonly Rule[] = [
  {
    id: 'consul-token',
    title: 'Consul ACL token',
    why: 'Whoever has it reads and changes services, keys and policies within its rights.',
    keywords: ['consul'],
    assigned: /(?:^|.* )consul.{0,40}(?:token|secret ?id|master|key)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'CONSUL_HTTP_TOKEN',
    page: 'https://developer.hashicorp.com/consul/commands/acl/token/delete',
    hits: ['CONSUL_HTTP_TOKEN=«{uuid}»', 'X-Consul-Token: «{uuid}»', 'consulToken: "«{uuid}»"'],
    misses: ['CONSUL_NODE_ID={uuid}', 'CONSUL_HTTP_TOKEN={hex:8}'],
  },
];
