/** DeepL: keys are UUIDs, of the free plan with :fx behind them. */

import type { Rule } from '../rule.ts';

export const deepl: readonly Rule[] = [
  {
    id: 'deepl-free-key',
    title: 'DeepL API key',
    why: 'Whoever has it translates at your cost.',
    keywords: [':fx'],
    pattern: /(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:fx(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'DEEPL_AUTH_KEY',
    page: 'https://developers.deepl.com/docs/getting-started/managing-api-keys',
    hits: [
      'DEEPL_AUTH_KEY=«{uuid}:fx»',
      'Authorization: DeepL-Auth-Key «{uuid}:fx»',
      'translator = deepl.Translator("«{uuid}:fx»")',
    ],
    misses: ['{hex:12}:fx', 'ns:{uuid}:fxlayout'],
  },
  {
    id: 'deepl-key',
    title: 'DeepL API key',
    why: 'Whoever has it translates at your cost.',
    keywords: ['deepl'],
    assigned: /(?:^|.* )deepl.{0,40}(?:key|token|secret)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'DEEPL_AUTH_KEY',
    page: 'https://developers.deepl.com/docs/getting-started/managing-api-keys',
    hits: ['DEEPL_AUTH_KEY=«{uuid}»', 'deeplApiKey: "«{uuid}»"'],
    misses: ['DEEPL_GLOSSARY={uuid}', 'DEEPL_AUTH_KEY={hex:12}'],
  },
];
