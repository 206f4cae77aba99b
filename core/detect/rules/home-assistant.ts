/** Home Assistant: long-lived access tokens are JSON Web Tokens, known by their name. */

import type { Rule } from '../rule.ts';

export const homeAssistant: readonly Rule[] = [
  {
    id: 'home-assistant-token',
    title: 'Home Assistant access token',
    why: 'Whoever has it and reaches the house controls its devices for ten years.',
    keywords: ['hass', 'home_assistant', 'homeassistant', 'home-assistant', 'ha_token', 'supervisor_token'],
    assigned: /\b(?:hass|home ?assistant)\b.*token$|^ha (?:access )?token$|\bhasstoken$/,
    pattern: /eyJ[\w-]{8,200}\.eyJ[\w-]{8,400}\.[\w-]{16,200}/,
    confidence: 'likely',
    checksum: 'jwt-header',
    suggestedName: 'HASS_TOKEN',
    page: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
    hits: ['HASS_TOKEN=«{jwt}»', 'homeAssistantToken: "«{jwt}»"', 'HA_TOKEN="«{jwt}»"'],
    misses: ['HASS_SERVER={jwt}', 'token = {jwt}'],
  },
];
