/** Reading a vault from C#: Azure's and AWS's client libraries, and VaultSharp, by their whole names. */

import type { SdkPlace } from './place.ts';
import type { CodeSdkRead } from './sdk-read.ts';

export function csharpRead(place: SdkPlace): CodeSdkRead {
  const whole = (value: string): string =>
    place.member === undefined
      ? value
      : `System.Text.Json.JsonDocument.Parse(${value}).RootElement.GetProperty("${place.member}").GetString()`;
  switch (place.vault) {
    case 'azure':
      return {
        expression: whole(
          `new global::Azure.Security.KeyVault.Secrets.SecretClient(new System.Uri("${place.url}"), new global::Azure.Identity.DefaultAzureCredential()).GetSecret("${place.secret}").Value.Value`,
        ),
        needs: [],
        add: 'dotnet add package Azure.Identity && dotnet add package Azure.Security.KeyVault.Secrets',
      };
    case 'aws': {
      const region = place.region === undefined ? '' : `global::Amazon.RegionEndpoint.GetBySystemName("${place.region}")`;
      return {
        expression: whole(
          `new global::Amazon.SecretsManager.AmazonSecretsManagerClient(${region}).GetSecretValueAsync(new global::Amazon.SecretsManager.Model.GetSecretValueRequest { SecretId = "${place.id}" }).GetAwaiter().GetResult().SecretString`,
        ),
        needs: [],
        add: 'dotnet add package AWSSDK.SecretsManager',
      };
    }
    case 'hashicorp':
      return {
        expression: `new global::VaultSharp.VaultClient(new global::VaultSharp.VaultClientSettings(System.Environment.GetEnvironmentVariable("VAULT_ADDR"), new global::VaultSharp.V1.AuthMethods.Token.TokenAuthMethodInfo(System.Environment.GetEnvironmentVariable("VAULT_TOKEN")))).V1.Secrets.KeyValue.V2.ReadSecretAsync(path: "${place.path}", mountPoint: "${place.mount}").GetAwaiter().GetResult().Data.Data["${place.member}"].ToString()`,
        needs: [],
        add: 'dotnet add package VaultSharp',
      };
  }
}
