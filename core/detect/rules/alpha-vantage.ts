/** Alpha Vantage: 16 capitals and digits known by their name. */

import type { Rule } from '../rule.ts';

export const alphaVantage: readonly Rule[] = [
  {
    id: 'alpha-vantage-api-key',
    title: 'Alpha Vantage API key',
    why: 'Whoever has it uses up your requests.',
    keywords: ['vantage'],
    assigned: /(?:^|.* )(?:alpha ?)?vantage.{0,40}(?:key|token|api)$/,
    pattern: /[A-Z0-9]{16}/,
    confidence: 'likely',
    suggestedName: 'ALPHAVANTAGE_API_KEY',
    page: 'https://www.alphavantage.co/support/',
    hits: ['ALPHAVANTAGE_API_KEY=«{upper:16}»', 'ALPHA_VANTAGE_KEY = "«{upper:16}»"'],
    misses: ['ALPHAVANTAGE_API_KEY={upper:8}', 'alphavantage_symbol = "{upper:16}"'],
  },
];
