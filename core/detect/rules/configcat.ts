/** ConfigCat: SDK keys with a prefix, older ones two parts known by their name. */

import type { Rule } from '../rule.ts';

export const configcat: readonly Rule[] = [
  {
    id: 'configcat-sdk-key',
    title: 'ConfigCat SDK key',
    why: 'Whoever has it downloads the environment’s flags and the rules by which users are told apart.',
    keywords: ['configcat-sdk-'],
    pattern: /(?<![\w-])configcat-sdk-\d\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CONFIGCAT_SDK_KEY',
    page: 'https://configcat.com/docs/advanced/manage-sdk-keys/',
    hits: [
      'CONFIGCAT_SDK_KEY=«configcat-sdk-1/{base64url:22}/{base64url:22}»',
      'getClient("«configcat-sdk-1/{base64url:22}/{base64url:22}»")',
    ],
    misses: ['configcat-sdk-1/{base64url:22}', 'configcat-sdk-1/XXXXXXXXXXXXXXXXXXXXXX/XXXXXXXXXXXXXXXXXXXXXX'],
  },
  {
    id: 'configcat-old-sdk-key',
    title: 'ConfigCat SDK key (old form)',
    why: 'Whoever has it downloads the environment’s flags and the rules by which users are told apart.',
    keywords: ['configcat', 'config_cat'],
    assigned: /(?:^|.* )config ?cat.{0,40}(?:key|token|secret)$/,
    pattern: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
    confidence: 'likely',
    suggestedName: 'CONFIGCAT_SDK_KEY',
    page: 'https://configcat.com/docs/advanced/manage-sdk-keys/',
    hits: ['CONFIGCAT_SDK_KEY=«{base64url:22}/{base64url:22}»', 'configCatKey: "«{base64url:22}/{base64url:22}»"'],
    misses: ['CONFIGCAT_SDK_KEY={base64url:22}', 'key = "{base64url:22}/{base64url:22}"'],
  },
];
