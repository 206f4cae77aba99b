/** iam: the identity policy of AWS that reads exactly these references; https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html */

import type { Reference } from '../../core/reference/reference.ts';

/** Where a reference names no ARN, what stands in its place: `*` for what is not known. */
export interface Account {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** JSON. A name without its ARN gets six `?`, since AWS ends every ARN with a dash and six characters of its own. */
export function iamPolicy(references: readonly Reference[], account: Account): string {
  const resources = new Set(references.map((reference) => arnOf(reference, account)));
  const read = {
    Effect: 'Allow',
    Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
    Resource: [...resources].toSorted(),
  };
  // It gives no value by itself: each needs GetSecretValue too.
  const batch = { Effect: 'Allow', Action: 'secretsmanager:BatchGetSecretValue', Resource: '*' };
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [read, batch] }, undefined, 2)}\n`;
}

function arnOf({ path, options }: Reference, { partition, region, account }: Account): string {
  const id = path.join('/');
  if (id.startsWith('arn:')) return id;
  const own = options.find(([name]) => name === 'region')?.[1];
  return `arn:${partition}:secretsmanager:${own ?? region}:${account}:secret:${id}-??????`;
}
