/** Reading a vault from JavaScript and TypeScript: Azure's and AWS's client libraries, and Vault's own HTTP interface; all of it is awaited. */

import type { SdkPlace } from './place.ts';
import type { NamedSdkRead } from './sdk-read.ts';

/** `sure` is what TypeScript wants behind a text that a library calls optional: `!`, or nothing. */
export function javascriptRead(place: SdkPlace, sure: '!' | ''): NamedSdkRead {
  const whole = (value: string): string => (place.member === undefined ? value : `JSON.parse(${value})["${place.member}"]`);
  switch (place.vault) {
    case 'azure':
      return {
        expression: whole(
          `(await new SecretClient("${place.url}", new DefaultAzureCredential()).getSecret("${place.secret}")).value${sure}`,
        ),
        imports: [
          { module: '@azure/identity', name: 'DefaultAzureCredential' },
          { module: '@azure/keyvault-secrets', name: 'SecretClient' },
        ],
        add: 'npm install @azure/identity @azure/keyvault-secrets',
      };
    case 'aws': {
      const region = place.region === undefined ? '' : `{ region: "${place.region}" }`;
      return {
        expression: whole(
          `(await new SecretsManager(${region}).getSecretValue({ SecretId: "${place.id}" })).SecretString${sure}`,
        ),
        imports: [{ module: '@aws-sdk/client-secrets-manager', name: 'SecretsManager' }],
        add: 'npm install @aws-sdk/client-secrets-manager',
      };
    }
    case 'hashicorp': {
      const token = `{ headers: { "X-Vault-Token": process.env.VAULT_TOKEN${sure} } }`;
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a template that goes into a file.
      const address = '${process.env.VAULT_ADDR}';
      return {
        expression: `(await (await fetch(\`${address}/v1/${place.mount}/data/${place.path}\`, ${token})).json()).data.data["${place.member}"].toString()`,
        imports: [],
        add: '',
      };
    }
  }
}
