/** Hetzner: tokens of the cloud, its DNS and its robot, known by their names. */

import type { Rule } from '../rule.ts';

export const hetzner: readonly Rule[] = [
  {
    id: 'hetzner-token',
    title: 'Hetzner Cloud API token',
    why: 'Whoever has it creates and destroys servers, volumes and networks.',
    keywords: ['hcloud', 'hetzner'],
    assigned: /\b(?:hcloud|hetzner).*(?:token|key|secret|password|auth)$/,
    pattern: /[A-Za-z0-9]{64}/,
    confidence: 'likely',
    suggestedName: 'HCLOUD_TOKEN',
    page: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
    hits: ['HCLOUD_TOKEN=«{base62:64}»', 'hetzner_api_key = "«{base62:64}»"', 'hcloudToken: «{base62:64}»'],
    misses: ['hcloud_image_sha = {hex:64}', 'HCLOUD_TOKEN={base62:40}'],
  },
  {
    id: 'hetzner-dns-token',
    title: 'Hetzner DNS API token',
    why: 'Whoever has it changes the DNS records of your domains.',
    keywords: ['hetzner', 'auth-api-token'],
    assigned: /\bhetzner.*(?:token|key|secret)$|^auth api token$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'HETZNER_API_KEY',
    page: 'https://docs.hetzner.com/dns-console/dns/general/api-access-token/',
    hits: ['HETZNER_DNS_API_TOKEN=«{base62:32}»', 'curl -H "Auth-API-Token: «{base62:32}»" https://dns.hetzner.com/api/v1/zones'],
    misses: ['HETZNER_DNS_API_TOKEN={base62:12}', 'hetzner_zone_id = {base62:22}'],
  },
];
