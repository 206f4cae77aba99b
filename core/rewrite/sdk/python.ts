/** Reading a vault from Python: Azure's and AWS's client libraries, and hvac; whatever fails is an exception. */

import type { SdkPlace } from './place.ts';
import type { NamedSdkRead } from './sdk-read.ts';

export function pythonRead(place: SdkPlace): NamedSdkRead {
  const { member } = place;
  const whole = (value: string): string => (member === undefined ? value : `json.loads(${value})["${member}"]`);
  const json = member === undefined ? [] : [{ module: '', name: 'json' }];
  switch (place.vault) {
    case 'azure':
      return {
        expression: whole(`SecretClient("${place.url}", DefaultAzureCredential()).get_secret("${place.secret}").value`),
        imports: [
          ...json,
          { module: 'azure.identity', name: 'DefaultAzureCredential' },
          { module: 'azure.keyvault.secrets', name: 'SecretClient' },
        ],
        add: 'pip install azure-identity azure-keyvault-secrets',
      };
    case 'aws': {
      const region = place.region === undefined ? '' : `, region_name="${place.region}"`;
      return {
        expression: whole(`boto3.client("secretsmanager"${region}).get_secret_value(SecretId="${place.id}")["SecretString"]`),
        imports: [{ module: '', name: 'boto3' }, ...json],
        add: 'pip install boto3',
      };
    }
    case 'hashicorp':
      return {
        expression: `hvac.Client().secrets.kv.v2.read_secret_version(path="${place.path}", mount_point="${place.mount}", raise_on_deleted_version=True)["data"]["data"]["${place.member}"]`,
        imports: [{ module: '', name: 'hvac' }],
        add: 'pip install hvac',
      };
  }
}
