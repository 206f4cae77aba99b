/** HubSpot: private app tokens by their prefix; older keys and client secrets are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const hubspot: readonly Rule[] = [
  {
    id: 'hubspot-token',
    title: 'HubSpot private app token',
    why: 'Whoever has it reads and changes contacts, deals and mails of the account.',
    keywords: ['pat-na', 'pat-eu', 'pat-ap'],
    pattern: /(?<![\w-])pat-(?:na|eu|ap)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/i,
    confidence: 'certain',
    suggestedName: 'HUBSPOT_ACCESS_TOKEN',
    page: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
    hits: ['HUBSPOT_ACCESS_TOKEN=«pat-na1-{uuid}»', 'new Client({ accessToken: "«pat-eu1-{uuid}»" })'],
    misses: ['pat-na1-{hex:20}', 'compat-na1-{uuid}'],
  },
  {
    id: 'hubspot-personal-access-key',
    title: 'HubSpot personal access key',
    why: 'Whoever has it uploads to the account and runs the command line as its owner.',
    keywords: ['cina', 'cieu'],
    pattern: /(?<![\w+/-])C[ji](?:RuYTE|RldTE|[A-Za-z0-9])[\w-]{180,600}={0,2}(?![\w+/=-])/,
    near: ['hubspot', 'personalaccesskey', 'hs_'],
    confidence: 'likely',
    suggestedName: 'HUBSPOT_PERSONAL_ACCESS_KEY',
    page: 'https://developers.hubspot.com/docs/guides/cms/tools/personal-access-keys',
    hits: ['personalAccessKey: «CiNA{base64url:200}»'],
    misses: ['personalAccessKey: CiNA{base64url:20}', 'image: CiNA{base64url:200}'],
  },
  {
    id: 'hubspot-api-key',
    title: 'HubSpot key or client secret',
    why: 'Whoever has it reads and changes the account’s contacts, or poses as the app.',
    keywords: ['hubspot', 'hapikey', 'hub_spot'],
    assigned: /\bhub ?spot.*(?:key|token|secret|password)$|\bhapi ?key$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'HUBSPOT_API_KEY',
    page: 'https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth',
    hits: [
      'HUBSPOT_API_KEY=«{uuid}»',
      'https://api.hubapi.com/contacts/v1/lists?hapikey=«{uuid}»&count=10',
      'hubspotClientSecret: "«{uuid}»"',
    ],
    misses: ['hubspot_form_id = "{uuid}"', 'HUBSPOT_CLIENT_ID={uuid}'],
  },
];
