/** Keycloak: client secrets and the administrator's password, known by their names. */

import type { Rule } from '../rule.ts';

export const keycloak: readonly Rule[] = [
  {
    id: 'keycloak-client-secret',
    title: 'Keycloak client secret',
    why: 'Whoever has it and reaches the server poses as the client when people sign in.',
    keywords: ['keycloak', 'kc_'],
    assigned: /\b(?:keycloak|kc)\b.*(?:secret|credentials)(?: value)?$/,
    pattern: /[A-Za-z0-9]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'KEYCLOAK_CLIENT_SECRET',
    page: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
    hits: ['KEYCLOAK_CLIENT_SECRET=«{base62:32}»', 'keycloak.credentials.secret=«{uuid}»', 'keycloakSecret: "«{base62:32}»"'],
    misses: ['KEYCLOAK_REALM={base62:32}', 'KEYCLOAK_CLIENT_SECRET={base62:8}'],
  },
];
