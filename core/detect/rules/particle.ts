/** Particle: access tokens of 40 hex digits, known by the name or host near them. */

import type { Rule } from '../rule.ts';

export const particle: readonly Rule[] = [
  {
    id: 'particle-access-token',
    title: 'Particle access token',
    why: 'Whoever has it controls and flashes the devices of its owner.',
    keywords: ['particle'],
    pattern: /(?:token["']?\s{0,4}[:=]\s{0,4}["']?|bearer )(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/i,
    reach: 160,
    confidence: 'likely',
    suggestedName: 'PARTICLE_ACCESS_TOKEN',
    page: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
    hits: [
      'PARTICLE_ACCESS_TOKEN=«{hex:40}»',
      'curl https://api.particle.io/v1/devices -H "Authorization: Bearer «{hex:40}»"',
      'curl -d access_token=«{hex:40}» https://api.particle.io/v1/devices',
      'https://api.particle.io/v1/devices/events?access_token=«{hex:40}»',
    ],
    misses: ['access_token={hex:40}', 'particle_device_id = "{hex:24}"', 'PARTICLE_ACCESS_TOKEN={hex:20}'],
  },
];
