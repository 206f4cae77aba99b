/** Expo: access tokens of EAS, known by their name. */

import type { Rule } from '../rule.ts';

export const expo: readonly Rule[] = [
  {
    id: 'expo-token',
    title: 'Expo access token',
    why: 'Whoever has it publishes updates to your apps and reads their signing keys.',
    keywords: ['expo_', 'expo-', 'expotoken', 'expoaccess', 'eas_', 'easaccess', 'eastoken'],
    assigned: /\b(?:expo|eas)\b.*(?:token|key|secret|password)$/,
    pattern: /[\w-]{40}/,
    confidence: 'likely',
    suggestedName: 'EXPO_TOKEN',
    page: 'https://docs.expo.dev/accounts/programmatic-access/',
    hits: ['EXPO_TOKEN=«{base64url:40}»', 'expoAccessToken: "«{base64url:40}»"', '"EAS_TOKEN": "«{base64url:40}»"'],
    misses: ['EXPO_TOKEN={base64url:20}', 'EXPORT_TOKEN={base64url:40}', 'expo_project_id = {base64url:40}'],
  },
];
