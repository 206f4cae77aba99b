/** ElevenLabs: keys begin sk_ and are hex; the older ones are known by their name or header. */

import type { Rule } from '../rule.ts';

export const elevenlabs: readonly Rule[] = [
  {
    id: 'elevenlabs-api-key',
    title: 'ElevenLabs API key',
    why: 'Whoever has it generates speech at your cost, with your cloned voices.',
    keywords: ['sk_'],
    pattern: /(?<![\w-])sk_[0-9a-f]{48}(?![\w-])/,
    reach: 60,
    confidence: 'likely',
    suggestedName: 'ELEVENLABS_API_KEY',
    page: 'https://elevenlabs.io/docs/api-reference/authentication',
    hits: ['ELEVENLABS_API_KEY=«sk_{hex:48}»', 'xi-api-key: «sk_{hex:48}»', 'client = ElevenLabs(api_key="«sk_{hex:48}»")'],
    misses: ['sk_{hex:20}', 'task_{hex:48}', 'sk_your_elevenlabs_key'],
  },
  {
    id: 'elevenlabs-legacy-api-key',
    title: 'ElevenLabs API key',
    why: 'Whoever has it generates speech at your cost, with your cloned voices.',
    keywords: ['elevenlabs', 'eleven_labs', 'eleven-labs', 'xi-api', 'xi_api', 'xiapi'],
    assigned: /\beleven ?labs?.*(?:key|token|secret)$|\bxi api ?key$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'ELEVENLABS_API_KEY',
    page: 'https://elevenlabs.io/docs/api-reference/authentication',
    hits: ['ELEVEN_LABS_API_KEY=«{hex:32}»', '"xi-api-key": "«{hex:32}»"', 'elevenLabsKey = "«{hex:32}»"'],
    misses: ['elevenlabs_voice_id = {hex:32}', 'ELEVENLABS_API_KEY={hex:20}'],
  },
];
