/** Elastic: API keys of the cloud by their prefix; encoded ones by their header or name. */

import type { Rule } from '../rule.ts';

export const elastic: readonly Rule[] = [
  {
    id: 'elastic-cloud-api-key',
    title: 'Elastic Cloud API key',
    why: 'Whoever has it manages deployments and reads what they hold.',
    keywords: ['essu_'],
    pattern: /(?<![\w-])essu_[A-Za-z0-9+/]{60,200}={0,2}(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'EC_API_KEY',
    page: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
    hits: ['EC_API_KEY=«essu_{base64:90}==»', 'apikey = "«essu_{base64:80}»"'],
    misses: ['essu_{base64:20}', 'dressu_{base64:90}'],
  },
  {
    id: 'elastic-api-key-header',
    title: 'Elasticsearch API key',
    why: 'Whoever has it searches and writes the indices that it was made for.',
    keywords: ['apikey '],
    pattern: /(?<=\bApiKey\s{1,2})[A-Za-z0-9+/]{54,78}={0,2}(?![\w+/=-])/i,
    confidence: 'likely',
    suggestedName: 'ELASTIC_API_KEY',
    page: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    hits: [
      'curl -H "Authorization: ApiKey «{base64:58}==»" https://search.shop.internal/_cluster/health',
      '"Authorization": "ApiKey «{base64:58}==»"',
    ],
    misses: ['Authorization: ApiKey {base64:20}', 'Authorization: ApiKey YOUR_API_KEY'],
  },
  {
    id: 'elastic-api-key',
    title: 'Elasticsearch API key',
    why: 'Whoever has it searches and writes the indices that it was made for.',
    keywords: ['elastic', 'es_api', 'esapi', 'kibana'],
    assigned: /\belastic.*(?:key|token|secret)$|^(?:es|kibana) api ?key$/,
    pattern: /[A-Za-z0-9+/]{58}==/,
    confidence: 'likely',
    suggestedName: 'ELASTIC_API_KEY',
    page: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    hits: ['ELASTIC_API_KEY=«{base64:58}==»', 'elasticsearchApiKey: "«{base64:58}==»"', 'es_api_key = "«{base64:58}==»"'],
    misses: ['ELASTIC_CLOUD_ID={base64:58}==', 'ELASTIC_API_KEY={base64:20}=='],
  },
];
