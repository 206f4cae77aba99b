/** Voiceflow: keys name their kind, the id and the secret. */

import type { Rule } from '../rule.ts';

export const voiceflow: readonly Rule[] = [
  {
    id: 'voiceflow-api-key',
    title: 'Voiceflow API key',
    why: 'Whoever has it talks to the assistant at your cost, or reads and changes it.',
    keywords: ['vf.dm.', 'vf.ws.'],
    pattern: /(?<![\w.-])VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'VOICEFLOW_API_KEY',
    page: 'https://docs.voiceflow.com/docs/api-keys',
    hits: ['VOICEFLOW_API_KEY=«VF.DM.{hex:24}.{base62:16}»', 'Authorization: «VF.WS.{hex:24}.{base62:16}»'],
    misses: ['VF.DM.{hex:24}', 'VF.XX.{hex:24}.{base62:16}'],
  },
];
