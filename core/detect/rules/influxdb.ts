/** InfluxDB: API tokens are 64 bytes in base64, known with its name beside them. */

import type { Rule } from '../rule.ts';

export const influxdb: readonly Rule[] = [
  {
    id: 'influxdb-token',
    title: 'InfluxDB API token',
    why: 'Whoever has it and reaches the database reads and writes its buckets.',
    keywords: ['influx'],
    near: ['influx'],
    pattern: /(?<![\w+/-])[\w-]{86}==(?![\w+/=-])/,
    confidence: 'likely',
    suggestedName: 'INFLUX_TOKEN',
    page: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
    hits: [
      'INFLUX_TOKEN=«{base64url:86}==»',
      'InfluxDBClient(url, token="«{base64url:86}==»")',
      'influxdb:\n  token: "«{base64url:86}==»"',
    ],
    misses: ['digest: {base64url:86}==', 'INFLUX_TOKEN={base64url:20}=='],
  },
  {
    id: 'influxdb-v3-token',
    title: 'InfluxDB 3 token',
    why: 'Whoever has it and reaches the database reads and writes it, or administers it.',
    keywords: ['apiv3_'],
    pattern: /(?<![\w-])apiv3_[\w-]{80,90}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'INFLUXDB3_AUTH_TOKEN',
    page: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
    hits: ['INFLUXDB3_AUTH_TOKEN=«apiv3_{base64url:86}»', 'influxdb3 query --token «apiv3_{base64url:86}»'],
    misses: ['apiv3_{base64url:12}'],
  },
];
