/** NuGet: API keys of nuget.org, oy2 and 43 plain characters, and the passwords that nuget.config holds in the clear. */

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
      'dotnet nuget push shop.nupkg --api-key «oy2{base32-lower:43}» --source nuget.org', // secretref-ignore
      'NUGET_API_KEY=«oy2{base32-lower:43}»',
      '<add key="https://api.nuget.org/v3/index.json" value="«oy2{base32-lower:43}»" />',
    ],
    misses: ['oy2{base32-lower:30}', 'oy2{base62:43}x', 'toy2{base32-lower:43}'],
  },
  {
    id: 'nuget-source-password',
    title: 'password of a NuGet source',
    why: 'Whoever has it reads the private packages, and may publish others.',
    keywords: ['cleartextpassword'],
    pattern: /\bkey\s{0,4}=\s{0,4}"ClearTextPassword"\s{1,20}value\s{0,4}=\s{0,4}"(?<secret>[^"\r\n]{4,200})"/i,
    quality: 'stated',
    confidence: 'likely',
    shape: 'pair',
    suggestedName: 'NUGET_PASSWORD',
    page: 'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
    hits: ['<add key="ClearTextPassword" value="«{base62:12}»" />'],
    misses: [
      '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />',
      '<add key="ClearTextPassword" value="password" />',
      '<add key="Username" value="{base62:12}" />',
    ],
  },
];
