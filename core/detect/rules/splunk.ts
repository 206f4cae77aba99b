/** Splunk: event collector tokens are UUIDs in a header of their own or known by their name; Observability Cloud's are 22 characters. */

import type { Rule } from '../rule.ts';

export const splunk: readonly Rule[] = [
  {
    id: 'splunk-hec-token',
    title: 'Splunk event collector token',
    why: 'Whoever has it writes events into your indexes.',
    keywords: ['splunk', 'hec_', 'hec-', 'hectoken'],
    assigned: /(?:^|.* )(?:splunk|hec) ?(?:.* )?(?:token|key|secret)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'SPLUNK_HEC_TOKEN',
    page: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    hits: ['SPLUNK_HEC_TOKEN=«{uuid}»', 'splunk-token: "«{uuid}»"', 'hec_token = "«{uuid}»"'],
    misses: ['SPLUNK_INDEX_ID={uuid}', 'token = "{uuid}"', 'SPLUNK_HEC_TOKEN={hex:32}'],
  },
  {
    id: 'splunk-hec-header',
    title: 'Splunk event collector token',
    why: 'Whoever has it writes events into your indexes.',
    keywords: ['splunk '],
    pattern: /(?<=\bSplunk {1,4})[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SPLUNK_HEC_TOKEN',
    page: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    hits: [
      `curl -k https://splunk.shop.internal:8088/services/collector -H 'Authorization: Splunk «{uuid}»'`,
      'headers = {"Authorization": "Splunk «{uuid}»"}',
    ],
    misses: ['Authorization: Splunk {hex:20}', 'Authorization: Splunky {uuid}'],
  },
  {
    id: 'splunk-observability-token',
    title: 'Splunk Observability Cloud token',
    why: 'Whoever has it sends metrics and traces in your name, or reads them, as it was made for.',
    keywords: ['splunk', 'signalfx', 'sfx'],
    assigned: /(?:^|.* )(?:splunk|signalfx|sfx) ?(?:.* )?(?:token|api ?key)$/,
    pattern: /[A-Za-z0-9_-]{22}/,
    confidence: 'likely',
    suggestedName: 'SPLUNK_ACCESS_TOKEN',
    page: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
    hits: ['SPLUNK_ACCESS_TOKEN=«{base64url:22}»', 'signalfxToken: "«{base62:22}»"', 'SFX_AUTH_TOKEN="«{base64url:22}»"'],
    misses: ['SPLUNK_REALM_NAME={base62:22}', 'SPLUNK_ACCESS_TOKEN={base62:12}'],
  },
];
