/** Roblox: the session cookie, which begins with its own warning, and Open Cloud keys, known by their name. */

import type { Rule } from '../rule.ts';

export const roblox: readonly Rule[] = [
  {
    id: 'roblox-cookie',
    title: 'Roblox session cookie',
    why: 'Whoever has it is signed in as you.',
    keywords: ['_|warning:-do-not-share-this.'],
    pattern: /_\|WARNING:-DO-NOT-SHARE-THIS\.[\w.-]{20,140}\|_(?<secret>[\w.-]{100,1200})(?!\.?[\w-]|\.\.)/,
    reach: 1600,
    confidence: 'certain',
    suggestedName: 'ROBLOSECURITY',
    page: 'https://en.help.roblox.com/hc/en-us/articles/203313380-Account-Security-Theft-Keeping-your-Account-Safe',
    hits: [
      'ROBLOSECURITY="_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_«{hex:400}»"',
    ],
    misses: [
      '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_',
    ],
  },
  {
    id: 'roblox-api-key',
    title: 'Roblox Open Cloud key',
    why: 'Whoever has it changes the experiences and data stores that it was given.',
    keywords: ['roblox', 'rblx'],
    assigned: /(?:^|.* )(?:roblox|rblx) (?:.* )?(?:key|token)$/,
    pattern: /[A-Za-z0-9+/]{48}(?:[A-Za-z0-9+/_.=-]{0,900})/,
    confidence: 'likely',
    suggestedName: 'ROBLOX_API_KEY',
    page: 'https://create.roblox.com/docs/cloud/auth/api-keys',
    hits: ['ROBLOX_API_KEY=«{base64:48}»', 'robloxCloudKey: "«{base64:48}»"'],
    misses: ['ROBLOX_API_KEY={base64:20}', 'ROBLOX_UNIVERSE_ID={digits:48}'],
  },
];
