/** The few things of AWS's SDK that this vault uses; loaded by session.ts when it is first asked. */

export { SecretsManager } from '@aws-sdk/client-secrets-manager';
export { fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
