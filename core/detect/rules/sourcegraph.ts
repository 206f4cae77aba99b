/** Sourcegraph: a prefix for each kind of token, and the instance's id in newer ones; older ones are plain hex, known by their name. */

import type { Rule } from '../rule.ts';

export const sourcegraph: readonly Rule[] = [
  {
    id: 'sourcegraph-token',
    title: 'Sourcegraph access token',
    why: 'Whoever has it searches and reads the source code that its owner sees.',
    keywords: ['sgp_', 'sgph_'],
    pattern: /(?<![A-Za-z0-9_])sgph?_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'SRC_ACCESS_TOKEN',
    page: 'https://sourcegraph.com/docs/cli/how-tos/revoking-an-access-token',
    hits: [
      'SRC_ACCESS_TOKEN=«sgp_{hex:16}_{hex:40}»',
      'Authorization: token «sgp_local_{hex:40}»',
      '"cody.accessToken": "«sgp_{hex:40}»"',
    ],
    misses: ['sgp_{hex:32}', 'sgp_{base62:64}', 'sgp_remote_{hex:40}'],
  },
  {
    id: 'sourcegraph-licence-token',
    title: 'Sourcegraph licence token',
    why: "Whoever has it uses the licence's services, such as Cody, at its owner's cost.",
    keywords: ['slk_', 'sgd_'],
    pattern: /(?<![A-Za-z0-9_])(?:slk|sgd)_[0-9a-f]{64}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'SOURCEGRAPH_LICENSE_TOKEN',
    page: 'https://sourcegraph.com/docs/admin/licensing',
    hits: ['accessToken: «slk_{hex:64}»', 'const gateway = "«sgd_{hex:64}»"'],
    misses: ['slk_{hex:40}', 'sgx_{hex:64}'],
  },
  {
    id: 'sourcegraph-legacy-token',
    title: 'Sourcegraph access token',
    why: 'Whoever has it searches and reads the source code that its owner sees.',
    keywords: ['sourcegraph', 'src_access'],
    assigned: /(?:^|.* )sourcegraph ?(?:.* )?(?:token|key|secret)$|(?:^|.* )src access token$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'SRC_ACCESS_TOKEN',
    page: 'https://sourcegraph.com/docs/cli/how-tos/revoking-an-access-token',
    hits: ['SRC_ACCESS_TOKEN=«{hex:40}»', 'sourcegraphToken: "«{hex:40}»"'],
    misses: ['sourcegraph_revision = "{hex:40}"', 'SRC_ACCESS_TOKEN={hex:20}'],
  },
];
