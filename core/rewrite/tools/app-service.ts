/**
 * app-service: an application setting of Azure reads a secret of a key vault;
 * https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references
 */

import type { Reference } from '../../reference/reference.ts';
import { obstacleIn } from '../rewriting.ts';
import { interpolate } from './interpolation.ts';
import type { Tool } from './tool.ts';

/** Templates of Azure Resource Manager that make such an application. */
export const appService: Tool = {
  files: /\.json$/i,
  holds: /Microsoft\.Web\/sites/i,
  rewrite: (place) => {
    const written = keyVaultReference(place.reference);
    if (written === undefined) return obstacleIn(place, 'a setting takes values from an Azure key vault alone, so move it there');
    return interpolate(place, {
      written: { exactly: written },
      special: /^[@[]/,
      from: 'elsewhere',
      note: 'The application needs the right to read secrets of that vault.',
      places: /(?:^|\/)appSettings\/\*\/value$/i,
      elsewhere: 'Azure reads a key vault in application settings alone',
      extent: 'whole',
    });
  },
};

function keyVaultReference({ provider, path, options, pointer }: Reference): string | undefined {
  const [vault, secret, version, ...more] = path;
  const isPlain = path.every((part) => /^[\da-z-]+$/i.test(part)) && more.length + options.length + pointer.length === 0;
  if (provider !== 'azurekeyvault' || !isPlain || vault === undefined || secret === undefined) return undefined;
  return `@Microsoft.KeyVault(VaultName=${vault};SecretName=${secret}${version === undefined ? '' : `;SecretVersion=${version}`})`;
}
