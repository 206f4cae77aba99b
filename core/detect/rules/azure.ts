/** Microsoft Azure: keys with fixed marks, and client secrets with `Q~` in fourth place. */

import type { Rule } from '../rule.ts';

export const azure: readonly Rule[] = [
  {
    id: 'azure-client-secret',
    title: 'Entra client secret',
    why: 'Whoever has it signs in as the application, with all permissions that it was granted.',
    keywords: ['7q~', '8q~'],
    pattern: /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~.-])/,
    confidence: 'likely',
    suggestedName: 'AZURE_CLIENT_SECRET',
    page: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
    hits: ['AZURE_CLIENT_SECRET=«{base62:3}8Q~{base62:34}»', 'clientSecret: "«{base62:3}7Q~{base62:31}»"'],
    misses: ['{base62:3}8Q~{base62:20}', '{base62:3}5Q~{base62:34}'],
  },
  {
    id: 'azure-storage-key',
    title: 'Azure storage account key',
    why: 'Whoever has it reads, changes and deletes everything in the storage account.',
    keywords: ['+ast', 'accountkey='],
    pattern: /(?:(?<=AccountKey=)|(?<![A-Za-z0-9+/=])(?=[A-Za-z0-9+/]{76}\+ASt))[A-Za-z0-9+/]{86}==/i,
    confidence: 'likely',
    checksum: 'azure-mark',
    suggestedName: 'AZURE_STORAGE_KEY',
    page: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
    hits: [
      'DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=«{base64:86}==»;EndpointSuffix=core.windows.net',
      'storage_key = "«{base64:76}+ASt{base64:6}==»"',
    ],
    misses: ['digest: {base64:86}==', 'AccountKey={base64:40}=='],
  },
  {
    id: 'azure-cosmos-key',
    title: 'Azure Cosmos DB key',
    why: 'Whoever has it reads and changes the whole database account.',
    keywords: ['acdb'],
    pattern: /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{6}==/,
    confidence: 'likely',
    checksum: 'azure-mark',
    suggestedName: 'AZURE_COSMOS_KEY',
    page: 'https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-rotate-keys',
    hits: ['cosmosKey: "«{base64:76}ACDb{base64:6}==»"'],
    misses: ['{base64:60}ACDb{base64:6}=='],
  },
];
