/** Azure Key Vault, as lowkey-vault speaks it, which others wrote; skipped by name where it cannot be had. */

import { test } from 'node:test';
import { startLowkeyVault } from '../../samples/servers/lowkey-vault.ts';
import { azureSuite } from './azure-suite.ts';

const server = await startLowkeyVault();
if ('missing' in server) test('azurekeyvault on lowkey-vault: contract', (t) => t.skip(server.missing));
else azureSuite('azurekeyvault on lowkey-vault', server);
