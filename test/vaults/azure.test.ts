/** Azure Key Vault, as this project's own server speaks it by Microsoft's documentation. */

import { startOwnKeyVault } from '../../samples/servers/key-vault.ts';
import { azureSuite } from './azure-suite.ts';

azureSuite('azurekeyvault', await startOwnKeyVault());
