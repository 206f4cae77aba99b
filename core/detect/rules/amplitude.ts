/** Amplitude: plain hex known by its name; an API key only sends events, a secret key reads them. */

import type { Rule } from '../rule.ts';

export const amplitude: readonly Rule[] = [
  {
    id: 'amplitude-secret-key',
    title: 'Amplitude secret key',
    why: 'With the API key it exports all events and deletes users’ data.',
    keywords: ['amplitude'],
    assigned: /(?:^|.* )amplitude.{0,40}secret(?: ?key)?$/,
    pattern: /[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'AMPLITUDE_SECRET_KEY',
    page: 'https://amplitude.com/docs/apis/keys-and-tokens',
    hits: ['AMPLITUDE_SECRET_KEY=«{hex:32}»', 'amplitudeSecret: "«{hex:32}»"'],
    misses: ['AMPLITUDE_SECRET_KEY={hex:30}', 'AMPLITUDE_EXPERIMENT={hex:32}'],
  },
  {
    id: 'amplitude-api-key',
    title: 'Amplitude API key',
    why: 'Whoever has it sends events into the project; on a server it belongs beside the secret key.',
    keywords: ['amplitude'],
    assigned: /(?:^|.* )amplitude(?!.*(?:secret|public|deployment)).{0,40}(?:key|token)$/,
    pattern: /[0-9A-Za-z]{32}/,
    confidence: 'possible',
    suggestedName: 'AMPLITUDE_API_KEY',
    page: 'https://amplitude.com/docs/apis/keys-and-tokens',
    hits: ['AMPLITUDE_API_KEY=«{hex:32}»', '"amplitude_key": "«{hex:32}»"'],
    misses: ['AMPLITUDE_API_KEY={hex:30}', 'amplitude_user = "{hex:32}"'],
  },
];
