/** Reading a vault from Java: Azure's and AWS's client libraries, and Spring Vault; none of what they throw has to be declared. */

import type { Need } from '../idioms/code-idiom.ts';
import { java } from '../idioms/java.ts';
import type { SdkPlace } from './place.ts';
import type { CodeSdkRead } from './sdk-read.ts';

/** Or a clause: why not. */
export function javaRead(place: SdkPlace): CodeSdkRead | string {
  if (place.vault !== 'hashicorp' && place.member !== undefined)
    return 'Java has no JSON of its own, so read one member of a secret from the environment.';
  switch (place.vault) {
    case 'azure':
      return {
        expression: chain(
          'new SecretClientBuilder()',
          `vaultUrl("${place.url}")`,
          'credential(new DefaultAzureCredentialBuilder().build())',
          'buildClient()',
          `getSecret("${place.secret}")`,
          'getValue()',
        ),
        needs: needs(
          'com.azure.identity.DefaultAzureCredentialBuilder',
          'com.azure.security.keyvault.secrets.SecretClientBuilder',
        ),
        add: 'com.azure:azure-identity and com.azure:azure-security-keyvault-secrets',
      };
    case 'aws': {
      const client =
        place.region === undefined
          ? ['SecretsManagerClient.create()']
          : ['SecretsManagerClient.builder()', `region(Region.of("${place.region}"))`, 'build()'];
      return {
        expression: chain(...client, `getSecretValue(request -> request.secretId("${place.id}"))`, 'secretString()'),
        needs: needs(
          ...(place.region === undefined ? [] : ['software.amazon.awssdk.regions.Region']),
          'software.amazon.awssdk.services.secretsmanager.SecretsManagerClient',
        ),
        add: 'software.amazon.awssdk:secretsmanager',
      };
    }
    case 'hashicorp':
      return {
        expression: chain(
          'new VaultTemplate(VaultEndpoint.from(URI.create(System.getenv("VAULT_ADDR"))), new TokenAuthentication(System.getenv("VAULT_TOKEN")))',
          `opsForKeyValue("${place.mount}", KeyValueBackend.KV_2)`,
          `get("${place.path}")`,
          'getRequiredData()',
          `get("${place.member}")`,
          'toString()',
        ),
        needs: needs(
          'java.net.URI',
          'org.springframework.vault.authentication.TokenAuthentication',
          'org.springframework.vault.client.VaultEndpoint',
          'org.springframework.vault.core.VaultKeyValueOperationsSupport.KeyValueBackend',
          'org.springframework.vault.core.VaultTemplate',
        ),
        add: 'org.springframework.vault:spring-vault-core',
      };
  }
}

function chain(...calls: readonly string[]): string {
  return calls.join('\n        .');
}

function needs(...names: readonly string[]): readonly Need[] {
  const [objects] = java.needs ?? [];
  return names.map((name) => {
    const simple = name.slice(name.lastIndexOf('.') + 1);
    const owner = name.slice(0, name.lastIndexOf('.')).replaceAll('.', '\\.');
    return {
      ...objects,
      line: `import ${name};`,
      present: new RegExp(`^import\\s+${owner}\\.(?:${simple}|\\*)\\s*;`, 'm'),
      among: /^import[ \t]+(?!static\b)[\w.*]+[ \t]*;[^\r\n]*(?:\r\n|\n|$)/gm,
      taken: new RegExp(
        `^import\\s+(?!${owner}\\.)[\\w.]+\\.${simple}\\s*;|\\b(?:class|interface|enum|record)\\s+${simple}\\b`,
        'm',
      ),
    };
  });
}
