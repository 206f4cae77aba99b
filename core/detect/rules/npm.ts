/** npm: access tokens with a CRC-32 at their end. */

import type { Rule } from '../rule.ts';

export const npm: readonly Rule[] = [
  {
    id: 'npm-token',
    title: 'npm access token',
    why: 'Whoever has it may publish packages in your name.',
    keywords: ['npm_'],
    pattern: /(?<![\w-])npm_[A-Za-z0-9]{36}(?![\w-])/,
    confidence: 'likely',
    checksum: 'crc-base62',
    suggestedName: 'NPM_TOKEN',
    page: 'https://docs.npmjs.com/revoking-access-tokens',
    hits: ['//registry.npmjs.org/:_authToken=«npm_{crc-base62:30}»', 'NPM_TOKEN: "«npm_{base62:36}»"'],
    misses: ['npm_{base62:30}', `//registry.npmjs.org/:_authToken=\${NPM_TOKEN}`, 'npm_config_registry_of_the_whole_company1'],
  },
];
