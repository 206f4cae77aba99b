/** NVIDIA: API keys with a prefix, and older NGC keys, known by their name. */

import type { Rule } from '../rule.ts';

export const nvidia: readonly Rule[] = [
  {
    id: 'nvidia-api-key',
    title: 'NVIDIA API key',
    why: 'Whoever has it runs models at your cost and pulls what the organisation licensed.',
    keywords: ['nvapi-'],
    pattern: /(?<![\w-])nvapi-[\w-]{60,70}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'NVIDIA_API_KEY',
    page: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
    hits: ['NVIDIA_API_KEY=«nvapi-{base64url:64}»', 'api_key="«nvapi-{base64url:64}»"'],
    misses: ['nvapi-{base64url:30}', 'nvapi-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'nvidia-ngc-key',
    title: 'NVIDIA NGC key',
    why: 'Whoever has it pulls the images and models of your organisation.',
    keywords: ['ngc'],
    assigned: /(?:^|.* )ngc (?:.* )?(?:key|token|secret)$/,
    pattern: /[A-Za-z0-9]{84}/,
    confidence: 'likely',
    suggestedName: 'NGC_API_KEY',
    page: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
    hits: ['NGC_API_KEY=«{base62:84}»', 'ngcCliApiKey: "«{base62:84}»"'],
    misses: ['NGC_API_KEY={base62:60}', 'ngc_digest = "{base62:84}"'],
  },
];
