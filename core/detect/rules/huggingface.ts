/** Hugging Face: user access tokens and the older ones of organisations. */

import type { Rule } from '../rule.ts';

export const huggingface: readonly Rule[] = [
  {
    id: 'huggingface-token',
    title: 'Hugging Face token',
    why: 'Whoever has it reads private models and data, and may replace published ones.',
    keywords: ['hf_', 'api_org_'],
    pattern: /(?<![\w-])(?:hf|api_org)_[A-Za-z0-9]{34}(?![\w-])/,
    reach: 52,
    confidence: 'likely',
    suggestedName: 'HF_TOKEN',
    page: 'https://huggingface.co/docs/hub/security-tokens',
    hits: ['login(token="«hf_{alpha:34}»")', 'HF_TOKEN=«api_org_{alpha:34}»'],
    misses: ['hf_{alpha:20}', 'hf_hub_download_of_many_files_in_one_go', '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'],
  },
  {
    id: 'huggingface-oauth-token',
    title: 'Hugging Face OAuth token',
    why: 'Whoever has it acts as the person who signed in, as far as the app was permitted.',
    keywords: ['hf_oauth_', 'hf_jwt_'],
    pattern: /(?<![\w-])hf_(?:oauth|jwt)_eyJ[\w-]{8,400}\.eyJ[\w-]{8,1500}\.[\w-]{16,700}(?!\.?[\w-]|\.\.)/,
    reach: 2700,
    confidence: 'certain',
    checksum: 'jwt-header',
    suggestedName: 'HF_OAUTH_TOKEN',
    page: 'https://huggingface.co/docs/hub/oauth',
    hits: ['HF_TOKEN=«hf_oauth_{jwt}»', 'Authorization: Bearer «hf_jwt_{jwt}»'],
    misses: ['hf_oauth_{base62:34}', 'hf_oauth_client_of_the_space'],
  },
];
