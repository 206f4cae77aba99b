/** Polygon.io (Massive): keys of 32 characters, known by their name or host. */

import type { Rule } from '../rule.ts';

export const polygon: readonly Rule[] = [
  {
    id: 'polygon-api-key',
    title: 'Polygon.io API key',
    why: 'Whoever has it uses your subscription to market data.',
    keywords: ['polygon'],
    assigned: /(?:^|.* )polygon ?(?:io )?(?:rest )?(?:api|access)? ?(?:key|token|secret)$/,
    pattern: /(?=\S{0,31}\d)(?=\S{0,31}[A-Z])[\w]{32}/,
    confidence: 'likely',
    suggestedName: 'POLYGON_API_KEY',
    page: 'https://polygon.io/dashboard/keys',
    hits: ['POLYGON_API_KEY=«{base62:32}»', 'polygonApiKey: "«{base62:32}»"'],
    misses: ['POLYGON_API_KEY={base62:20}', 'polygon_vertices = "{base62:32}"', 'polygon_key = "{hex:32}"'],
  },
  {
    id: 'polygon-address-key',
    title: 'Polygon.io API key',
    why: 'Whoever has it uses your subscription to market data.',
    keywords: ['api.polygon.io'],
    pattern: /api\.polygon\.io\/[\w./:?&=-]{1,200}[?&]apiKey=(?<secret>\w{32})(?!\w)/i,
    confidence: 'likely',
    suggestedName: 'POLYGON_API_KEY',
    page: 'https://polygon.io/dashboard/keys',
    hits: ['https://api.polygon.io/v2/aggs/ticker/AAPL/prev?apiKey=«{base62:32}»'],
    misses: ['https://api.polygon.io/v2/aggs/ticker/AAPL/prev?apiKey=YOUR_KEY'],
  },
];
