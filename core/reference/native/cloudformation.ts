/**
 * cloudformation: `{{resolve:secretsmanager:<id>[:SecretString[:<json key>[:<version stage>[:<version id>]]]]}}`;
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */

import { malformed, type NativeReading, reading } from './native-reading.ts';
import { fromSecretId } from './secret-arn.ts';

export function readCloudFormationReference(text: string): NativeReading | undefined {
  const [, service, inside = ''] = /^\{\{resolve:([a-z0-9-]+):([^{}]*)\}\}$/.exec(text) ?? [];
  if (service === undefined) return undefined;
  // Parameters are no secrets of a vault that is known here; what they are called says so when somebody asks for one.
  if (service === 'ssm' || service === 'ssm-secure')
    return reading('awsssm', inside.split(':')[0]?.split('/').filter(Boolean) ?? []);
  if (service !== 'secretsmanager') return malformed(`${service} is no service that keeps secrets`);
  const parts = inside.split(':');
  const idParts = parts[0] === 'arn' ? 7 : 1;
  const id = parts.slice(0, idParts).join(':');
  const [form = 'SecretString', key, stage, version, ...more] = parts.slice(idParts);
  if (id === '' || more.length > 0)
    return malformed('it needs a secret, SecretString, a JSON key, a version stage and a version, in this order');
  if (form !== 'SecretString' && form !== '') return malformed('only SecretString can be asked for');
  if (stage && version) return malformed('it names a version stage or a version, not both');
  return fromSecretId(id, key, stage, version);
}
