/** Gitea and Forgejo: access tokens are 40 hex digits, known by their name; so are those of runners. */

import type { Rule } from '../rule.ts';

export const gitea: readonly Rule[] = [
  {
    id: 'gitea-token',
    title: 'Gitea access token',
    why: 'Whoever has it reads and writes repositories as its owner, or registers a runner.',
    keywords: ['gitea', 'forgejo', 'codeberg', 'gogs'],
    assigned: /\b(?:gitea|forgejo|codeberg|gogs).*(?:token|key|pat|password|secret)$/,
    pattern: /[0-9a-f]{40}|[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'GITEA_TOKEN',
    page: 'https://docs.gitea.com/development/api-usage',
    hits: ['GITEA_TOKEN=«{hex:40}»', 'forgejoToken: "«{hex:40}»"', 'GITEA_RUNNER_REGISTRATION_TOKEN=«{base62:40}»'],
    misses: ['GITEA_COMMIT={hex:40}', 'GITEA_TOKEN={hex:12}'],
  },
];
