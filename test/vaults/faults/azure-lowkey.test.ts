/** The fault table of Azure Key Vault, in front of lowkey-vault; skipped by name where it cannot be had. */

import { test } from 'node:test';
import { startLowkeyVault } from '../../../samples/servers/lowkey-vault.ts';
import { azureFaults } from './azure-faults.ts';

const server = await startLowkeyVault();
if ('missing' in server) test('azurekeyvault on lowkey-vault: faults', (t) => t.skip(server.missing));
else azureFaults('azurekeyvault on lowkey-vault', server);
