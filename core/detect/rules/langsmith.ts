/** LangSmith: personal and service keys, and the older ones that begin ls__. */

import type { Rule } from '../rule.ts';

export const langsmith: readonly Rule[] = [
  {
    id: 'langsmith-api-key',
    title: 'LangSmith API key',
    why: 'Whoever has it reads and writes the workspace’s traces, prompts and data sets.',
    keywords: ['lsv2_'],
    pattern: /(?<![\w-])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'LANGSMITH_API_KEY',
    page: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    hits: ['LANGSMITH_API_KEY=«lsv2_pt_{hex:32}_{hex:10}»', 'LANGCHAIN_API_KEY: "«lsv2_sk_{hex:32}_{hex:10}»"'],
    misses: ['lsv2_pt_{hex:32}', 'lsv2_zz_{hex:32}_{hex:10}'],
  },
  {
    id: 'langsmith-legacy-api-key',
    title: 'LangSmith API key',
    why: 'Whoever has it reads and writes the workspace’s traces, prompts and data sets.',
    keywords: ['ls__'],
    pattern: /(?<![\w-])ls__[0-9a-f]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'LANGSMITH_API_KEY',
    page: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    hits: ['LANGCHAIN_API_KEY=«ls__{hex:32}»'],
    misses: ['ls__{hex:12}', 'cells__{hex:32}'],
  },
];
