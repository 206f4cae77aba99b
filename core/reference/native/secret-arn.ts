/**
 * secret-arn: `arn:aws:secretsmanager:<region>:<account>:secret:<name>-<6>[:<json key>:<version stage>:<version id>]`, the form of an ECS task
 * definition's `valueFrom`; https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
 */

import type { NativeReading } from './native-reading.ts';
import { given, malformed, reading } from './native-reading.ts';

export function readSecretArn(text: string): NativeReading | undefined {
  if (!/^arn:aws[a-z-]*:secretsmanager:/.test(text)) return undefined;
  const parts = text.split(':');
  const arn = parts.slice(0, 7);
  const [, , , region, account, kind, name] = arn;
  if (!region || !account || kind !== 'secret' || !name) return malformed('it is no whole ARN of a secret');
  if (parts.length !== 7 && parts.length !== 10)
    return malformed('behind the name come a JSON key, a version stage and a version, all three colons of them, or nothing');
  const [key, stage, version] = parts.slice(7);
  return fromSecretId(arn.join(':'), key, stage, version);
}

/** `id`: a name or an ARN. */
export function fromSecretId(
  id: string,
  key: string | undefined,
  stage: string | undefined,
  version: string | undefined,
): NativeReading {
  return reading('awssecrets', id.split('/'), given({ version_stage: stage, version_id: version }), key ? [key] : []);
}
