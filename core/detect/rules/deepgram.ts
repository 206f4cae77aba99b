/** Deepgram: plain hex known by its name or by what it stands in. */

import type { Rule } from '../rule.ts';

export const deepgram: readonly Rule[] = [
  {
    id: 'deepgram-api-key',
    title: 'Deepgram API key',
    why: 'Whoever has it transcribes and speaks at your cost.',
    keywords: ['deepgram'],
    assigned: /(?:^|.* )deep ?gram.{0,40}(?:key|token|secret|api)$/,
    pattern: /[0-9A-Za-z]{40}/,
    confidence: 'likely',
    suggestedName: 'DEEPGRAM_API_KEY',
    page: 'https://developers.deepgram.com/docs/create-additional-api-keys',
    hits: ['DEEPGRAM_API_KEY=«{hex:40}»', 'const deepgramApiKey = "«{hex:40}»"', '"deepgram_key": "«{hex:40}»"'],
    misses: ['DEEPGRAM_API_KEY={hex:20}', 'deepgram_sha = "{hex:40}"'],
  },
  {
    id: 'deepgram-client-key',
    title: 'Deepgram API key in a call',
    why: 'Whoever has it transcribes and speaks at your cost.',
    keywords: ['deepgram'],
    pattern: /(?:DeepgramClient|[Dd]eepgram(?:\.createClient)?)\(\s{0,20}["'`](?<secret>[0-9a-f]{40})["'`]/,
    confidence: 'likely',
    suggestedName: 'DEEPGRAM_API_KEY',
    page: 'https://developers.deepgram.com/docs/create-additional-api-keys',
    hits: ['deepgram = DeepgramClient("«{hex:40}»")', "const api = new Deepgram('«{hex:40}»');"],
    misses: ['deepgram = DeepgramClient("{hex:20}")', 'deepgram.transcribe("{hex:40}")'],
  },
];
