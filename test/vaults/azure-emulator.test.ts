/** Azure Key Vault, as an emulator speaks it that others wrote; skipped by name where none can be had. */

import { test } from 'node:test';
import { azureSuite } from './azure-suite.ts';
import { openEmulator } from './emulator.ts';

const server = await openEmulator();
if ('missing' in server) test('azurekeyvault on an emulator: contract', (t) => t.skip(server.missing));
else azureSuite('azurekeyvault on an emulator', server);
