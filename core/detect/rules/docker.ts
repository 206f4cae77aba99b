/** Docker Hub: personal and organisation access tokens. */

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
];
