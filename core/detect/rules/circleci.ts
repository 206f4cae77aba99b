/** CircleCI: personal and project tokens with a prefix; older ones are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const circleci: readonly Rule[] = [
  {
    id: 'circleci-token',
    title: 'CircleCI token',
    why: 'Whoever has it starts pipelines and reads the settings of its owner’s projects.',
    keywords: ['ccipat_', 'cciprj_'],
    pattern: /(?<![\w-])CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CIRCLECI_TOKEN',
    page: 'https://circleci.com/docs/managing-api-tokens/',
    hits: ['CIRCLECI_CLI_TOKEN=«CCIPAT_{base62:22}_{hex:40}»', 'curl -H "Circle-Token: «CCIPRJ_{base62:22}_{hex:40}»"'],
    misses: ['CCIPAT_{base62:22}', 'CCIPAT_{base62:22}_{hex:20}', 'CCIPAT_your_token'],
  },
  {
    id: 'circleci-old-token',
    title: 'CircleCI token (old form)',
    why: 'Whoever has it starts pipelines and reads the settings of its owner’s projects.',
    keywords: ['circle'],
    assigned: /(?:^|.* )circle ?(?:ci)?.{0,40}(?:token|key|secret)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'CIRCLECI_TOKEN',
    page: 'https://circleci.com/docs/managing-api-tokens/',
    hits: ['CIRCLE_TOKEN=«{hex:40}»', 'circleci_api_token: "«{hex:40}»"', 'Circle-Token: «{hex:40}»'],
    misses: ['CIRCLE_SHA1={hex:40}', 'CIRCLE_TOKEN={hex:20}'],
  },
];
