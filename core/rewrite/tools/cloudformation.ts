/**
 * cloudformation: a template takes a value out of Secrets Manager by a dynamic reference;
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */

import type { Reference } from '../../reference/reference.ts';
import { type Obstacle, obstacleIn, type Rewritten } from '../rewriting.ts';
import { interpolate } from './interpolation.ts';
import type { FilePlace } from './tool.ts';

export function cloudFormationReference(place: FilePlace): Rewritten | Obstacle {
  const written = dynamicReference(place.reference);
  if (written === undefined) return obstacleIn(place, 'a template takes values from AWS Secrets Manager alone, so move it there');
  if (place.scalar.keys.includes('Outputs') || place.scalar.keys.includes('Metadata'))
    return obstacleIn(place, 'CloudFormation resolves nothing there');
  return interpolate(place, {
    written: { exactly: written },
    special: /\{\{/,
    from: 'elsewhere',
    note: 'CloudFormation reads it when the stack is deployed.',
    places: /(?:^|\/)(?:Properties|Parameters)\//,
    elsewhere: 'CloudFormation resolves values in the properties of resources alone',
  });
}

function dynamicReference({ provider, path, options, pointer }: Reference): string | undefined {
  if (provider !== 'awssecrets' || pointer.length > 1) return undefined;
  const id = path.join('/');
  const known = new Map(options);
  const [stage, version] = [known.get('version_stage') ?? '', known.get('version_id') ?? ''];
  // Another region or role is nothing that a template can ask for; a colon would end a part.
  if ([...known.keys()].some((key) => key !== 'version_stage' && key !== 'version_id')) return undefined;
  if ([id, ...pointer, stage, version].some((part) => /[:{}\s]/.test(part))) return undefined;
  const parts = ['resolve', 'secretsmanager', id, 'SecretString', pointer[0] ?? '', stage, version];
  return `{{${parts.join(':').replace(/:+$/, '')}}}`;
}
