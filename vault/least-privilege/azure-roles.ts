/** azure-roles: the role assignments of Azure that read exactly these references; https://learn.microsoft.com/azure/key-vault/general/rbac-guide */

import type { Reference } from '../../core/reference/reference.ts';

/** "Key Vault Secrets User": reads values and metadata, and changes nothing. */
const secretsUser = '4633458b-17de-408a-b874-0445c86b69e6';

/** Lines of a shell, one for each secret. What only the reader knows is asked for in variables. */
export function azureRoles(references: readonly Reference[]): string {
  const secrets = new Set(references.map(({ path: [vault = '', secret = ''] }) => `${vault.split('.')[0]}/secrets/${secret}`));
  return [...secrets].toSorted().map(lineOf).join('');
}

function lineOf(secret: string): string {
  const scope = `/subscriptions/$SUBSCRIPTION/resourceGroups/$RESOURCE_GROUP/providers/Microsoft.KeyVault/vaults/${secret}`;
  return `az role assignment create --role ${secretsUser} --assignee "$ASSIGNEE" --scope "${scope}"\n`;
}
