/** The fault table of Azure Key Vault, in front of this project's own server. */

import { startOwnKeyVault } from '../../../samples/servers/key-vault.ts';
import { azureFaults } from './azure-faults.ts';

azureFaults('azurekeyvault', await startOwnKeyVault());
