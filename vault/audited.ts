/** audited: a provider as others may have it: no read, write or removal goes by without its line in the audit log. */

import { formatReference } from '../core/reference/reference.ts';
import type { Audit, AuditLine } from './audit.ts';
import { VaultError } from './errors.ts';
import type { Provider } from './provider.ts';

export type Announce = <Result>(event: 'write' | 'remove', reference: string, work: () => Promise<Result>) => Promise<Result>;

/** The line comes first, so that a change without one cannot happen; `changed` is called whatever the outcome. */
export function announceChanges(audit: Audit, changed: () => void): Announce {
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
      changed();
    }
  };
}

export function auditedProvider(provider: Provider, audit: Audit, announce: Announce): Provider {
  return {
    name: provider.name,
    label: provider.label,
    problemOf: provider.problemOf,
    originOf: provider.originOf,
    describe: provider.describe,
    list: provider.list,
    async read(reference, signal) {
      const text = formatReference(reference);
      const value = await provider.read(reference, signal).catch(async (error: unknown) => {
        await audit([line('read', text, outcomeOf(error))]);
        throw error;
      });
      await audit([line('read', text, 'ok')]);
      return value;
    },
    write: (reference, secret, signal) =>
      announce('write', formatReference(reference), () => provider.write(reference, secret, signal)),
    remove: (reference, signal) => announce('remove', formatReference(reference), () => provider.remove(reference, signal)),
  };
}

function line(event: AuditLine['event'], reference: string, outcome: string): AuditLine {
  return { event, reference, purpose: 'keep', outcome };
}

function outcomeOf(error: unknown): string {
  return error instanceof VaultError ? error.kind : 'failed';
}
