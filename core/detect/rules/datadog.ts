/** Datadog: plain hex known by its name, and application keys with a prefix. */

import type { Rule } from '../rule.ts';

export const datadog: readonly Rule[] = [
  {
    id: 'datadog-api-key',
    title: 'Datadog API key',
    why: 'Whoever has it sends data in your name; with an application key it reads metrics and logs.',
    keywords: ['datadog', 'dd_a', 'dd-a', 'ddap'],
    assigned: /(?:^|.* )(?:data ?dog ?(?:.* )?(?:key|token|secret)|dd ?(?:.* )?(?:api|app|application) ?key)$/,
    pattern: /[0-9A-Za-z]{40}|[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'DD_API_KEY',
    page: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    hits: ['DD_API_KEY=«{hex:32}»', 'datadogAppKey: "«{hex:40}»"', '"datadog_api_key" => "«{hex:32}»"'],
    misses: ['DD_API_KEY={hex:31}', 'datadog_sha: "{hex:40}"', 'add_app_key = "{hex:32}"'],
  },
  {
    id: 'datadog-app-key',
    title: 'Datadog application key',
    why: 'Whoever has it and an API key reads metrics, logs and settings.',
    keywords: ['ddapp_'],
    pattern: /(?<![\w-])ddapp_[A-Za-z0-9]{34}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DD_APP_KEY',
    page: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    hits: ['appKey = "«ddapp_{base62:34}»"'],
    misses: ['ddapp_{base62:20}'],
  },
  {
    id: 'datadog-client-token',
    title: 'Datadog client token',
    why: 'It is made to stand in web pages and apps, and can only send what users’ browsers measure.',
    keywords: ['datadog', 'dd_c', 'token'],
    assigned: /(?:^|.* )(?:data ?dog|dd) ?(?:.* )?(?:token|key)$|^client ?token$/,
    near: ['datadog', 'dd_'],
    pattern: /pub[0-9a-f]{32}/,
    confidence: 'public',
    suggestedName: 'DD_CLIENT_TOKEN',
    page: 'https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens',
    hits: ['DD_CLIENT_TOKEN=«pub{hex:32}»', 'datadogRum.init({ clientToken: "«pub{hex:32}»" })'],
    misses: ['clientToken: "pub{hex:32}"', 'DD_CLIENT_TOKEN=pub{hex:12}'],
  },
];
