/** MediaWiki: the secret and upgrade keys of LocalSettings.php. */

import type { Rule } from '../rule.ts';

export const mediawiki: readonly Rule[] = [
  {
    id: 'mediawiki-secret-key',
    title: 'MediaWiki secret key',
    why: 'Whoever has it forges sessions and tokens of the wiki.',
    keywords: ['wgsecretkey'],
    assigned: /^wg secret key$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'MEDIAWIKI_SECRET_KEY',
    page: 'https://www.mediawiki.org/wiki/Manual:$wgSecretKey',
    hits: ['$wgSecretKey = "«{hex:64}»";', `$wgSecretKey = '«{hex:64}»';`],
    misses: ['$wgSecretKey = "{hex:20}";', '$wgCacheEpoch = "{hex:64}";'],
  },
  {
    id: 'mediawiki-upgrade-key',
    title: 'MediaWiki upgrade key',
    why: 'Whoever has it opens the installer of the wiki.',
    keywords: ['wgupgradekey'],
    assigned: /^wg upgrade key$/,
    pattern: /[0-9a-f]{16}/,
    confidence: 'likely',
    suggestedName: 'MEDIAWIKI_UPGRADE_KEY',
    page: 'https://www.mediawiki.org/wiki/Manual:$wgUpgradeKey',
    hits: ['$wgUpgradeKey = "«{hex:16}»";'],
    misses: ['$wgUpgradeKey = "{hex:8}";'],
  },
];
