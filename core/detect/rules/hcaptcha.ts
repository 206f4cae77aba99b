/** hCaptcha: secret keys begin ES_, older ones 0x, known by their name; site keys are made to be seen. */

import type { Rule } from '../rule.ts';

export const hcaptcha: readonly Rule[] = [
  {
    id: 'hcaptcha-secret',
    title: 'hCaptcha secret key',
    why: 'Whoever has it answers in your site’s name whether a visitor is human.',
    keywords: ['es_'],
    pattern: /(?<![\w-])ES_[0-9a-f]{32}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'HCAPTCHA_SECRET',
    page: 'https://docs.hcaptcha.com/',
    hits: ['HCAPTCHA_SECRET=«ES_{hex:32}»', 'secret: "«ES_{hex:32}»"'],
    misses: ['ES_{hex:12}', 'TYPES_{hex:32}'],
  },
  {
    id: 'hcaptcha-legacy-secret',
    title: 'hCaptcha secret key',
    why: 'Whoever has it answers in your site’s name whether a visitor is human.',
    keywords: ['captcha'],
    assigned: /\bh ?captcha.*(?:secret|private|key)(?: key)?$/,
    pattern: /0x[0-9a-fA-F]{40}/,
    confidence: 'likely',
    suggestedName: 'HCAPTCHA_SECRET',
    page: 'https://docs.hcaptcha.com/',
    hits: ['HCAPTCHA_SECRET_KEY=«0x{hex:40}»', 'hCaptchaSecret: "«0x{hex:40}»"'],
    misses: ['HCAPTCHA_SITEKEY={uuid}', 'HCAPTCHA_SECRET=0x0000000000000000000000000000000000000000'],
  },
];
