/** PyPI: macaroons that name the index. */

import type { Rule } from '../rule.ts';

export const pypi: readonly Rule[] = [
  {
    id: 'pypi-token',
    title: 'PyPI API token',
    why: 'Whoever has it publishes packages in your name.',
    keywords: ['pypi-ageichlwas5vcmc', 'pypi-agendgvzdc5wexbplm9yzw'],
    pattern: /(?<![\w-])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[\w-]{50,400}(?![\w-])/,
    confidence: 'likely',
    checksum: 'pypi-macaroon',
    suggestedName: 'PYPI_TOKEN',
    page: 'https://pypi.org/help/#apitoken',
    hits: ['password = «pypi-AgEIcHlwaS5vcmcC{base64url:140}»', 'TWINE_PASSWORD="«pypi-AgENdGVzdC5weXBpLm9yZwI{base64url:140}»"'],
    misses: ['pypi-AgEIcHlwaS5vcmc{base64url:20}', 'pypi-{base64url:150}'],
  },
];
