/** audited: a provider as others may have it: no read, write or removal goes by without its line in the audit log. */

import { formatReference } from '../core/reference/reference.ts';
import type { Audit, AuditLine, ChangeEvent } from './audit/audit.ts';
import { VaultError } from './errors.ts';
import type { Life } from './life.ts';
import type { Provider } from './provider.ts';

export type Announce = <Result>(event: ChangeEvent, reference: string, work: () => Promise<Result>) => Promise<Result>;

/** The line comes first, so that a change without one cannot happen; `changed` is called whatever the outcome. */
export function announceChanges(audit: Audit, changed: (reference: string) => Promise<void>): Announce {
  return async (event, reference, work) => {
    await audit([line(event, reference, 'begun')]);
    try {
      const result = await work();
      // The change has its line; that the second one is lost does not undo it.
      await audit([line(event, reference, 'done')]).catch(() => undefined);
      return result;
    } catch (error) {
      await audit([line(event, reference, outcomeOf(error))]);
      throw error;
    } finally {
      await changed(reference);
    }
  };
}

export function auditedProvider(provider: Provider, audit: Audit, announce: Announce): Provider {
  return {
    name: provider.name,
    label: provider.label,
    problemOf: provider.problemOf,
    ...(provider.writeProblemOf && { writeProblemOf: provider.writeProblemOf }),
    originOf: provider.originOf,
    describe: provider.describe,
    list: provider.list,
    ...(provider.reach && { reach: provider.reach }),
    async read(reference, signal) {
      const text = formatReference(reference);
      const value = await provider.read(reference, signal).catch(async (error: unknown) => {
        await audit([line('read', text, outcomeOf(error))]);
        throw error;
      });
      await audit([line('read', text, 'ok')]);
      return value;
    },
    write: (reference, secret, signal, options) =>
      announce(options?.as === 'rotation' ? 'rotate' : 'write', formatReference(reference), () =>
        provider.write(reference, secret, signal, options),
      ),
    remove: (reference, signal) => announce('remove', formatReference(reference), () => provider.remove(reference, signal)),
    ...(provider.life && { life: auditedLife(provider.life, announce) }),
  };
}

/** `versions` is metadata, which needs no line; a lease is read by making one. */
function auditedLife(life: Life, announce: Announce): Life {
  const { versions, at, disable, enable, recover, purge, rotate, leases } = life;
  return {
    ...(versions && { versions: (reference, signal) => versions.call(life, reference, signal) }),
    ...(at && { at: (reference, version) => at.call(life, reference, version) }),
    ...(disable && {
      disable: (reference, version, signal) =>
        announce('disable', formatReference(reference), () => disable.call(life, reference, version, signal)),
    }),
    ...(enable && {
      enable: (reference, version, signal) =>
        announce('enable', formatReference(reference), () => enable.call(life, reference, version, signal)),
    }),
    ...(recover && {
      recover: (reference, signal) =>
        announce('recover', formatReference(reference), () => recover.call(life, reference, signal)),
    }),
    ...(purge && {
      purge: (reference, signal) => announce('purge', formatReference(reference), () => purge.call(life, reference, signal)),
    }),
    ...(rotate && {
      rotate: (reference, signal) => announce('rotate', formatReference(reference), () => rotate.call(life, reference, signal)),
    }),
    ...(leases && {
      leases: {
        isLeased: (reference) => leases.isLeased(reference),
        lease: (reference, signal) => announce('write', formatReference(reference), () => leases.lease(reference, signal)),
        renew: (lease, signal) => announce('renew', formatReference(lease.reference), () => leases.renew(lease, signal)),
        revoke: (reference, id, signal) =>
          announce('revoke', formatReference(reference), () => leases.revoke(reference, id, signal)),
      },
    }),
  };
}

function line(event: AuditLine['event'], reference: string, outcome: string): AuditLine {
  return { event, reference, purpose: 'keep', outcome };
}

function outcomeOf(error: unknown): string {
  return error instanceof VaultError ? error.kind : 'failed';
}
