/** Hugging Face: user access tokens and the older ones of organisations. */

import type { Rule } from '../rule.ts';

export const huggingface: readonly Rule[] = [
  {
    id: 'huggingface-token',
    title: 'Hugging Face token',
    why: 'Whoever has it reads private models and data, and may replace published ones.',
    keywords: ['hf_', 'api_org_'],
    pattern: /(?<![\w-])(?:hf|api_org)_[A-Za-z0-9]{34}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'HF_TOKEN',
    page: 'https://huggingface.co/docs/hub/security-tokens',
    hits: ['login(token="«hf_{alpha:34}»")', 'HF_TOKEN=«api_org_{alpha:34}»'],
    misses: ['hf_{alpha:20}', 'hf_hub_download_of_many_files_in_one_go', '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'],
  },
];
