/** Sumo Logic: the access key is 64 characters, known by its name; its id begins su; a collector's address takes data without asking. */

import type { Rule } from '../rule.ts';

export const sumologic: readonly Rule[] = [
  {
    id: 'sumologic-access-key',
    title: 'Sumo Logic access key',
    why: 'Whoever has it and its id reads logs and changes collectors as its owner may.',
    keywords: ['sumo'],
    assigned: /(?:^|.* )sumo ?(?:logic)? ?(?:.* )?(?:key|accesskey|token|secret|password|api)$/,
    pattern: /[A-Za-z0-9]{64}/,
    confidence: 'likely',
    suggestedName: 'SUMOLOGIC_ACCESSKEY',
    page: 'https://help.sumologic.com/docs/manage/security/access-keys/',
    hits: ['SUMOLOGIC_ACCESS_KEY=«{base62:64}»', 'sumo_access_key: "«{base62:64}»"', 'sumoLogicToken = "«{base62:64}»"'],
    misses: ['SUMOLOGIC_ACCESS_KEY={base62:32}', 'SUMOLOGIC_DIGEST={base62:64}', 'access_key = "{hex:20}"'],
  },
  {
    id: 'sumologic-access-id',
    title: 'Sumo Logic access id',
    why: 'It names the access key, and with it reads logs and changes collectors as its owner may.',
    keywords: ['sumo'],
    assigned: /(?:^|.* )sumo ?(?:logic)? ?(?:.* )?(?:id|accessid|key|token|user|username)$/,
    pattern: /su(?=[a-z]{0,12}[A-Z0-9])[A-Za-z0-9]{12}/,
    confidence: 'possible',
    suggestedName: 'SUMOLOGIC_ACCESSID',
    page: 'https://help.sumologic.com/docs/manage/security/access-keys/',
    hits: ['SUMOLOGIC_ACCESSID=«su{base62:12}»', 'sumo_access_id: "«su{base62:12}»"'],
    misses: ['access_id = "su{base62:12}"', 'SUMOLOGIC_ACCESSID=su{base62:20}', 'sumo_user_id = "sumologicusers"'],
  },
  {
    id: 'sumologic-collector-address',
    title: 'Sumo Logic collector address',
    why: 'Whoever has it writes logs into your account.',
    keywords: ['.sumologic.com/receiver'],
    pattern: /https:\/\/[a-z0-9.-]{1,80}\.sumologic\.com\/receiver\/v1\/(?:http|otlp)\/[A-Za-z0-9+/_-]{60,200}={0,2}/,
    confidence: 'certain',
    suggestedName: 'SUMOLOGIC_COLLECTOR_URL',
    page: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
    hits: [
      'url: «https://endpoint1.collection.eu.sumologic.com/receiver/v1/http/Z{base64url:116}==»',
      'curl -d @log "«https://collectors.de.sumologic.com/receiver/v1/http/Z{base62:115}==»"',
    ],
    misses: ['https://endpoint1.collection.eu.sumologic.com/receiver/v1/http/UNIQUE_CODE'],
  },
];
