/** Django: the secret key that signs sessions and reset links, known by its name and its alphabet. */

import type { Rule } from '../rule.ts';

export const django: readonly Rule[] = [
  {
    id: 'django-secret-key',
    title: 'Django secret key',
    why: 'Whoever has it forges sessions and password resets, and so signs in as anybody.',
    keywords: ['secret_key', 'secret-key', 'secretkey'],
    assigned: /^(?:.* )?(?:django )?secret ?key(?: fallbacks?)?$/,
    near: ['django', 'secret_key'],
    // get_random_secret_key() draws 50 characters of these; startproject puts django-insecure- before them.
    pattern: /(?:django-insecure-)?(?=[^\s]{0,49}[!@#$%^&*(_=+)-])[a-z0-9!@#$%^&*(_=+)-]{50}/,
    confidence: 'likely',
    suggestedName: 'DJANGO_SECRET_KEY',
    page: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    hits: [
      "SECRET_KEY = '«django-insecure-{lower:20}!@{lower:10}%^{lower:16}»'",
      'DJANGO_SECRET_KEY="«{lower:18}&*{lower:10}#-{lower:18}»"',
    ],
    misses: ['SECRET_KEY = os.environ["SECRET_KEY"]', 'SECRET_KEY = "django-insecure-change-me"', 'SECRET_KEY = "{hex:50}"'],
  },
];
