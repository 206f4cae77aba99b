/** Open Exchange Rates: app ids of 32 hex digits, which are its keys, known by their name or host. */

import type { Rule } from '../rule.ts';

export const openExchangeRates: readonly Rule[] = [
  {
    id: 'open-exchange-rates-app-id',
    title: 'Open Exchange Rates app id',
    why: 'Whoever has it uses up your quota.',
    keywords: ['openexchangerates', 'open_exchange_rates', 'open-exchange-rates', 'oxr_'],
    near: ['openexchangerates', 'open_exchange_rates', 'open-exchange-rates', 'oxr_'],
    pattern: /(?<=(?:id|key|token|secret)["']?\s{0,4}[:=]\s{0,4}["']?)[0-9a-f]{32}(?![0-9A-Za-z])/i,
    confidence: 'likely',
    suggestedName: 'OPENEXCHANGERATES_APP_ID',
    page: 'https://docs.openexchangerates.org/reference/authentication',
    hits: [
      'OPENEXCHANGERATES_APP_ID=«{hex:32}»',
      'https://openexchangerates.org/api/latest.json?app_id=«{hex:32}»',
      'OXR_APP_ID="«{hex:32}»"',
    ],
    misses: ['app_id={hex:32}', 'OPENEXCHANGERATES_APP_ID={hex:20}'],
  },
];
