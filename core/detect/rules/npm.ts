/** npm: access tokens with a CRC-32 at their end, and what an .npmrc holds for a registry. */

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
  {
    id: 'npm-legacy-token',
    title: 'npm access token',
    why: 'Whoever has it may publish packages in your name.',
    keywords: ['_authtoken', 'npm_token', 'npm-token', 'npmtoken', 'npm_auth'],
    pattern:
      /(?:_authToken|npm[_-]?(?:auth[_-]?)?token)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/i,
    reach: 96,
    confidence: 'likely',
    suggestedName: 'NPM_TOKEN',
    page: 'https://docs.npmjs.com/revoking-access-tokens',
    hits: ['//registry.npmjs.org/:_authToken=«{uuid}»', 'NPM_TOKEN="«{uuid}»"'],
    misses: ['//registry.npmjs.org/:_authToken=00000000-0000-0000-0000-000000000000', 'session={uuid}'],
  },
  {
    id: 'npm-registry-password',
    title: 'npm registry password',
    why: 'Whoever has it signs in to the registry, and may publish packages.',
    keywords: ['_auth', '_password'],
    // Base64 of the password, or of user:password.
    pattern:
      /(?:^|\/[\w.@/-]{0,200}:|["'])_(?:auth|password)\s{0,4}=\s{0,4}["']?(?=[A-Za-z+/]{0,400}[0-9=])(?<secret>(?:[A-Za-z0-9+/]{4}){2,100}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)(?=["'\s]|$)/m,
    quality: 'stated',
    confidence: 'likely',
    checksum: 'basic-credentials',
    suggestedName: 'NPM_PASSWORD',
    page: 'https://docs.npmjs.com/revoking-access-tokens',
    hits: ['//registry.shop.internal/:_password=«{base64:22}==»', '_auth = «{basic}»', '//npm.shop.internal/:_auth="«{basic}»"'],
    misses: [`_auth=\${NPM_AUTH}`, 'always_auth=truetruetrue', '_password = {base62:20}(x)', 'user_password={base64:22}=='],
  },
];
