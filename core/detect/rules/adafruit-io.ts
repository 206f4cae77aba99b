/** Adafruit IO: keys with a prefix, and older ones of plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const adafruitIo: readonly Rule[] = [
  {
    id: 'adafruit-io-key',
    title: 'Adafruit IO key',
    why: 'Whoever has it reads, writes and deletes all feeds of the account.',
    keywords: ['aio_'],
    pattern: /(?<![\w-])aio_[A-Za-z0-9]{28}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'ADAFRUIT_IO_KEY',
    page: 'https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-account',
    hits: ['ADAFRUIT_IO_KEY=«aio_{base62:28}»', '#define IO_KEY "«aio_{base62:28}»"', 'curl -H "X-AIO-Key: «aio_{base62:28}»"'],
    misses: ['aio_{base62:20}', 'aio_{base62:40}', 'ADAFRUIT_IO_KEY=aio_xxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'adafruit-io-old-key',
    title: 'Adafruit IO key (old form)',
    why: 'Whoever has it reads, writes and deletes all feeds of the account.',
    keywords: ['adafruit', 'aio'],
    assigned: /(?:^|.* )(?:adafruit|aio) ?(?:.* )?key$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'ADAFRUIT_IO_KEY',
    page: 'https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-account',
    hits: ['ADAFRUIT_IO_KEY = "«{hex:32}»"', '"aio_key": "«{hex:32}»"'],
    misses: ['ADAFRUIT_IO_KEY={hex:30}', 'ADAFRUIT_IO_USERNAME={hex:32}'],
  },
];
