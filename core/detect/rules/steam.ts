/** Steam: Web API keys are 32 hex digits, known by their name or the address that they are sent to. */

import type { Rule } from '../rule.ts';

export const steam: readonly Rule[] = [
  {
    id: 'steam-api-key',
    title: 'Steam Web API key',
    why: "Whoever has it asks in your name, and trades with the items of its owner's account.",
    keywords: ['steam'],
    assigned: /(?:^|.* )steam ?(?:web ?|partner ?|publisher ?)?(?:.* )?(?:api ?key|key|token|secret)$/,
    pattern: /[0-9A-Fa-f]{32}/,
    confidence: 'likely',
    suggestedName: 'STEAM_API_KEY',
    page: 'https://steamcommunity.com/dev/apikey',
    hits: ['STEAM_API_KEY=«{hex:32}»', 'steamWebApiKey: "«{hex:32}»"'],
    misses: ['STEAM_APP_ID={hex:32}', 'upstream_key = "{hex:32}"', 'STEAM_API_KEY={hex:20}'],
  },
  {
    id: 'steam-api-key-in-address',
    title: 'Steam Web API key',
    why: "Whoever has it asks in your name, and trades with the items of its owner's account.",
    keywords: ['steampowered.com/'],
    pattern: /steampowered\.com\/[^\s"'`]{1,200}[?&]key=(?<secret>[0-9A-Fa-f]{32})(?![A-Za-z0-9])/,
    confidence: 'certain',
    suggestedName: 'STEAM_API_KEY',
    page: 'https://steamcommunity.com/dev/apikey',
    hits: [
      'https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?key=«{hex:32}»&steamids=1',
      'fetch(`https://api.steampowered.com/IPlayerService/GetOwnedGames/v1/?format=json&key=«{hex:32}»`)',
    ],
    misses: ['https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?key={hex:12}'],
  },
];
