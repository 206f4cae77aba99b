/** OpenWeather: keys of 32 characters, known by their name or host. */

import type { Rule } from '../rule.ts';

export const openweather: readonly Rule[] = [
  {
    id: 'openweather-api-key',
    title: 'OpenWeather API key',
    why: 'Whoever has it uses up your quota, or runs up your bill.',
    keywords: ['openweather', 'open_weather', 'open-weather', 'owm'],
    assigned: /(?:^|.* )(?:open ?weather ?(?:map)?|py ?owm|owm) ?(?:.* )?(?:api|api ?key|key|token|secret|id)$|^(?:py)?owm$/,
    pattern: /[0-9a-z]{32}/,
    confidence: 'likely',
    suggestedName: 'OPENWEATHER_API_KEY',
    page: 'https://openweathermap.org/appid',
    hits: ['OPENWEATHER_API_KEY=«{hex:32}»', 'OWM_KEY="«{hex:32}»"', 'openWeatherMapAppId: "«{hex:32}»"'],
    misses: ['OPENWEATHER_API_KEY={hex:20}', 'download_key = "{hex:32}"', 'OPENWEATHER_CITY={hex:32}'],
  },
  {
    id: 'openweather-address-key',
    title: 'OpenWeather API key',
    why: 'Whoever has it uses up your quota, or runs up your bill.',
    keywords: ['appid='],
    near: ['openweathermap'],
    pattern: /(?<=[?&]appid=)[0-9a-f]{32}(?![0-9A-Za-z])/i,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'OPENWEATHER_API_KEY',
    page: 'https://openweathermap.org/appid',
    hits: ['https://api.openweathermap.org/data/2.5/weather?q=Berlin&appid=«{hex:32}»'],
    misses: ['https://shop.internal/?appid={hex:32}', 'https://api.openweathermap.org/data/2.5/weather?appid=YOUR_API_KEY'],
  },
];
