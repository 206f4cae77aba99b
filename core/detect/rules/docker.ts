/** Docker: access tokens of Docker Hub, and what joins or unlocks a swarm. */

import type { Rule } from '../rule.ts';

export const docker: readonly Rule[] = [
  {
    id: 'docker-hub-token',
    title: 'Docker Hub access token',
    why: 'Whoever has it pulls private images and may replace published ones.',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: /(?<![\w-])dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'DOCKER_TOKEN',
    page: 'https://docs.docker.com/security/access-tokens/',
    hits: ['docker login -u shop -p «dckr_pat_{base64url:27}»', 'DOCKER_PASSWORD=«dckr_oat_{base64url:32}»'],
    misses: ['dckr_pat_{base64url:12}'],
  },
  {
    id: 'docker-swarm-join-token',
    title: 'Docker Swarm join token',
    why: 'Whoever has it and reaches the manager adds a node, which receives services and their secrets.',
    keywords: ['swmtkn-1-'],
    pattern: /(?<![\w-])SWMTKN-1-[0-9a-z]{46,54}-[0-9a-z]{22,28}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SWARM_JOIN_TOKEN',
    page: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
    hits: [
      'docker swarm join --token «SWMTKN-1-{lower:50}-{lower:25}» 10.0.0.5:2377',
      'swarm_token: "«SWMTKN-1-{lower:49}-{lower:25}»"',
    ],
    misses: ['SWMTKN-1-{lower:50}', 'SWMTKN-1-{lower:20}-{lower:25}'],
  },
  {
    id: 'docker-swarm-unlock-key',
    title: 'Docker Swarm unlock key',
    why: 'Whoever has it and a manager’s disk decrypts the keys and secrets of the swarm.',
    keywords: ['swmkey-1-'],
    pattern: /(?<![\w-])SWMKEY-1-[A-Za-z0-9+/]{40,46}(?![\w+/-])/,
    confidence: 'certain',
    suggestedName: 'SWARM_UNLOCK_KEY',
    page: 'https://docs.docker.com/reference/cli/docker/swarm/unlock-key/',
    hits: ['SWARM_KEY=«SWMKEY-1-{base64:43}»', 'echo "«SWMKEY-1-{base64:43}»" | docker swarm unlock'],
    misses: ['SWMKEY-1-{base64:12}', 'SWMKEY-2-{base64:43}'],
  },
];
