/** connection: which approved vault a reference means; its address and namespace only select. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { type Connection, readConnections } from '../../connections.ts';
import { readOrigin } from '../../origin.ts';
import type { ProviderNeeds } from '../needs.ts';

/** HashiCorp Vault, or OpenBao, which speaks the same. */
export type Kind = 'vault' | 'openbao';

/** Where a call goes: approved, or about to be. */
export type Connected = Omit<Connection, 'from'>;

export interface Connections {
  /** Or one sentence. */
  of(reference: Reference): Connection | string;
  readonly all: readonly Connection[];
}

/** What the environment names comes first: it is nearest to the person. */
export async function openConnections(kind: Kind, { home, environment }: ProviderNeeds): Promise<Connections> {
  const { connections, problem } = await readConnections(home);
  const own = connections.filter(({ provider }) => provider === kind);
  const named = fromEnvironment(kind, environment);
  const all = named ? [named, ...own] : own;
  return {
    all,
    of(reference) {
      const wanted = originOf(reference);
      if (typeof wanted === 'object') return wanted.problem;
      const namespace = optionOf(reference, 'namespace');
      const found = all.find(
        ({ origin, settings }) =>
          (wanted === undefined || origin === wanted) && (namespace === undefined || settings['namespace'] === namespace),
      );
      if (found) return found;
      const address = wanted ?? all[0]?.origin ?? '<address>';
      const what =
        wanted === undefined && namespace === undefined
          ? 'needs a vault, and none is approved yet'
          : `asks for ${[wanted, namespace && `the namespace ${namespace}`].filter(Boolean).join(' and ')}, which you have not approved`;
      const command = `secretref login ${kind} ${address}${namespace === undefined ? '' : ` --namespace ${namespace}`}`;
      return `${formatReference(reference)} ${what}; if you trust it, run ${command}.${problem ? ` ${problem}` : ''}`;
    },
  };
}

/** OpenBao's own names win over those that it shares. */
export function variable(
  kind: Kind,
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  return (kind === 'openbao' && environment[`BAO_${name}`]) || environment[`VAULT_${name}`] || undefined;
}

export function fromEnvironment(kind: Kind, environment: Readonly<Record<string, string | undefined>>): Connection | undefined {
  const address = variable(kind, environment, 'ADDR');
  const read = address === undefined ? undefined : readOrigin(address.replace(/\/+$/, ''));
  if (!read || 'problem' in read) return undefined;
  const namespace = variable(kind, environment, 'NAMESPACE');
  const ca = variable(kind, environment, 'CACERT');
  return {
    provider: kind,
    origin: read.origin,
    settings: { method: 'token', ...(namespace !== undefined && { namespace }), ...(ca !== undefined && { ca }) },
    from: 'environment',
  };
}

export function optionOf(reference: Reference, name: string): string | undefined {
  return reference.options.find(([key]) => key === name)?.[1];
}

function originOf(reference: Reference): string | undefined | { readonly problem: string } {
  const address = optionOf(reference, 'address');
  if (address === undefined) return undefined;
  const read = readOrigin(address);
  return 'origin' in read ? read.origin : { problem: `${formatReference(reference)} has a bad address: ${read.problem}.` };
}

/** In the store that this machine keeps values in; no reference reaches it. */
export const sessionService = 'secretref-session';

/** One for each provider, origin and namespace. */
export function sessionAccount({ provider, origin, settings }: Connected): string {
  return [provider, origin, settings['namespace'] ?? ''].join(' ');
}

/** As it was done before; what is a name to a person is an option to the command. */
export function signInCommand({ provider, origin, settings }: Connected): string {
  const options = ['method', 'role', 'user', 'mount', 'port', 'namespace'].flatMap((name) => {
    const value = settings[name];
    return value === undefined || (name === 'method' && value === 'token') ? [] : [` --${name} ${value}`];
  });
  return `secretref login ${provider} ${origin}${options.join('')}`;
}

/** The header by which a call speaks to one part of a vault. */
export function namespaceHeader({ settings }: Pick<Connection, 'settings'>): Record<string, string> {
  const { namespace } = settings;
  return namespace === undefined ? {} : { 'X-Vault-Namespace': namespace };
}
