/** life: what AWS can do with a secret beyond keeping it. It cannot make one version unreadable: without a label it goes by itself, sooner or later. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { VaultError } from '../../errors.ts';
import type { Life } from '../../life.ts';
import type { Target } from './approved.ts';
import { versionsOf } from './describe.ts';
import type { Ask, Call } from './session.ts';

/** `changeableAt` refuses what `targetOf` may only look at. */
export function awsLife(
  ask: Ask,
  targetOf: (reference: Reference) => Target,
  changeableAt: (reference: Reference) => Target,
): Life {
  const change = (reference: Reference, signal: AbortSignal): Call & { readonly SecretId: string } => {
    const { place, secretId } = changeableAt(reference);
    return { place, shown: formatReference(reference), kind: 'change', signal, SecretId: secretId };
  };
  return {
    versions: (reference, signal) => versionsOf(ask, reference, targetOf(reference), signal),
    at: (reference, version) => ({
      ...reference,
      options: [...reference.options.filter(([name]) => !name.startsWith('version_')), ['version_id', version]],
    }),
    async recover(reference, signal) {
      const call = change(reference, signal);
      await ask(call, (aws, options) => aws.restoreSecret({ SecretId: call.SecretId }, options));
    },
    async purge(reference, signal) {
      const call = change(reference, signal);
      // AWS purges what is not there without a word.
      await ask({ ...call, kind: 'question' }, (aws, options) => aws.describeSecret({ SecretId: call.SecretId }, options));
      await ask(call, (aws, options) => aws.deleteSecret({ SecretId: call.SecretId, ForceDeleteWithoutRecovery: true }, options));
    },
    async rotate(reference, signal) {
      const call = change(reference, signal);
      const { RotationEnabled } = await ask({ ...call, kind: 'question' }, (aws, options) =>
        aws.describeSecret({ SecretId: call.SecretId }, options),
      );
      // Without one, AWS would leave the label on a version that has no value yet.
      if (!RotationEnabled)
        throw new VaultError(
          'invalid',
          `${call.shown} has no rotation set up in AWS; rotate it with a value of yours, or --generate.`,
        );
      await ask(call, (aws, options) => aws.rotateSecret({ SecretId: call.SecretId }, options));
    },
  };
}
