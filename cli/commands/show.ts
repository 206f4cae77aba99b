/** show: what a vault knows of a value: when it was made and changed, until when it is good, its versions; never the value. */

import { formatReference } from '../../core/reference/reference.ts';
import type { Version } from '../../vault/life.ts';
import type { Description } from '../../vault/provider.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable, printableJson } from '../print.ts';
import { findReference } from '../reference.ts';
import { openOwnVault } from '../vault.ts';

export async function showCommand({ operands: [text = ''], flags }: Given): Promise<number> {
  const found = await findReference(text, await openOwnVault());
  if (found.kind === 'wrong') return complain(found.problem);
  const { reference, provider } = found;
  const { signal } = new AbortController();
  const shown = formatReference(reference);
  const description = await provider.describe(reference, signal);
  if (!description) {
    note(`${printable(provider.label)} holds no ${shown}.`);
    return exitCodes.refused;
  }
  const versions = (await provider.life?.versions?.(reference, signal)) ?? [];
  const origin = provider.originOf(reference);
  if (flags.has('json')) {
    const { reference: _, ...known } = description;
    process.stdout.write(
      `${printableJson({ version: 1, reference: shown, origin, ...dated(known), versions: versions.map(dated) })}\n`,
    );
    return exitCodes.ok;
  }
  const rows = [['reference', shown], ['kept in', origin], ...rowsOf(description), ...versions.map(versionRow)];
  process.stdout.write(rows.map(([name = '', value = '']) => `${name.padEnd(12)}${printable(value)}\n`).join(''));
  return exitCodes.ok;
}

function rowsOf({ version, created, updated, expires, state, rotation, tags }: Description): string[][] {
  return [
    ['version', version],
    ['created', created && when(created)],
    ['updated', updated && when(updated)],
    ['expires', expires && when(expires)],
    ['state', state],
    ['rotation', rotation && `${rotation.state}${rotation.next ? `, next ${when(rotation.next)}` : ''}`],
    ...Object.entries(tags ?? {}).map(([name, value]) => ['tag', `${name}=${value}`]),
  ].flatMap(([name = '', value]) => (value === undefined ? [] : [[name, value]]));
}

function versionRow({ version, created, expires, state }: Version, at: number): string[] {
  const facts = [state, created && `of ${when(created)}`, expires && `until ${when(expires)}`].filter(Boolean);
  return [at === 0 ? 'versions' : '', `${version}  ${facts.join(', ')}`];
}

/** Without what is finer than a second, which vaults round as they like. */
function when(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function dated(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value instanceof Date ? when(value) : value]));
}
