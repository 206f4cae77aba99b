/** Drone CI: tokens of people and the secret that it shares with its runners, known by their names. */

import type { Rule } from '../rule.ts';

export const drone: readonly Rule[] = [
  {
    id: 'drone-token',
    title: 'Drone token',
    why: 'Whoever has it starts builds and changes their secrets as its owner.',
    keywords: ['drone'],
    assigned: /\bdrone.*token$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'DRONE_TOKEN',
    page: 'https://docs.drone.io/api/overview/',
    hits: ['DRONE_TOKEN=«{base62:32}»', 'export DRONE_USER_TOKEN=«{hex:32}»'],
    misses: ['DRONE_TOKEN={base62:12}', 'DRONE_COMMIT={hex:40}'],
  },
  {
    id: 'drone-rpc-secret',
    title: 'Drone RPC secret',
    why: 'Whoever has it poses as a runner and receives builds and their secrets.',
    keywords: ['drone'],
    assigned: /\bdrone.*(?:secret|key)$/,
    pattern: /[0-9a-f]{32}(?:[0-9a-f]{32})?/,
    confidence: 'likely',
    suggestedName: 'DRONE_RPC_SECRET',
    page: 'https://docs.drone.io/server/reference/drone-rpc-secret/',
    hits: ['DRONE_RPC_SECRET=«{hex:32}»', 'droneCookieSecret: "«{hex:64}»"'],
    misses: ['DRONE_RPC_SECRET={hex:8}', 'DRONE_BUILD={hex:32}'],
  },
];
