/** The few things of Azure's SDK that this vault uses; loaded by session.ts when it is first asked. */

export {
  AzureCliCredential,
  ChainedTokenCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
export { SecretClient } from '@azure/keyvault-secrets';
