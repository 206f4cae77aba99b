/** NuGet: API keys of nuget.org, oy2 and 43 plain characters. */

import type { Rule } from '../rule.ts';

export const nuget: readonly Rule[] = [
  {
    id: 'nuget-api-key',
    title: 'NuGet API key',
    why: 'Whoever has it publishes packages in your name.',
    keywords: ['oy2'],
    pattern: /(?<![A-Za-z0-9+/_-])oy2[0-9a-z]{43}(?![A-Za-z0-9+/_=-])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'NUGET_API_KEY',
    page: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
    hits: [
      'dotnet nuget push shop.nupkg --api-key «oy2{base32-lower:43}» --source nuget.org',
      'NUGET_API_KEY=«oy2{base32-lower:43}»',
      '<add key="https://api.nuget.org/v3/index.json" value="«oy2{base32-lower:43}»" />',
    ],
    misses: ['oy2{base32-lower:30}', 'oy2{base62:43}x', 'toy2{base32-lower:43}'],
  },
];
