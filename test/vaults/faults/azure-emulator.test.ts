/** The fault table of Azure Key Vault, in front of an emulator that others wrote; skipped by name where none can be had. */

import { test } from 'node:test';
import { openEmulator } from '../emulator.ts';
import { azureFaults } from './azure-faults.ts';

const server = await openEmulator();
if ('missing' in server) test('azurekeyvault on an emulator: faults', (t) => t.skip(server.missing));
else azureFaults('azurekeyvault on an emulator', server);
