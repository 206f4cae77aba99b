/** AppSignal: push keys are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const appsignal: readonly Rule[] = [
  {
    id: 'appsignal-push-key',
    title: 'AppSignal push API key',
    why: 'Whoever has it sends false errors and metrics into the organization’s apps.',
    keywords: ['appsignal'],
    assigned: /(?:^|.* )app ?signal.{0,40}(?:key|token)$|^push ?api ?key$/,
    near: ['appsignal'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'APPSIGNAL_PUSH_API_KEY',
    page: 'https://docs.appsignal.com/appsignal/terminology.html#push-api-key',
    hits: ['APPSIGNAL_PUSH_API_KEY=«{uuid}»', 'appsignalPushKey: "«{uuid}»"'],
    misses: ['APPSIGNAL_APP_ID={uuid}', 'push_api_key: "{hex:12}"'],
  },
];
