/** bank-vaults: `vault:<path>#<key>[#<version>]`, and `bao:` for OpenBao; https://bank-vaults.dev/docs/mutating-webhook/configuration */

import { given, malformed, type NativeReading, reading } from './native-reading.ts';

export function readBankVaultsReference(text: string): NativeReading | undefined {
  const [, tool, inside = ''] = /^(vault|bao):([^\s#]+\/[^\s#]+#[^\s]*)$/.exec(text) ?? [];
  if (tool === undefined || inside.startsWith('/')) return undefined;
  const [path = '', key = '', version, ...more] = inside.split('#');
  if (key === '' || more.length > 0) return malformed(`it must look like ${tool}:secret/data/name#key`);
  if (/[${}]/.test(key)) return malformed('its key is a template, which only bank-vaults expands; name one key');
  if (version !== undefined && !/^\d+$/.test(version)) return malformed('its version is no number');
  return reading(tool === 'bao' ? 'openbao' : 'vault', withoutApi(path.split('/')), given({ version }), [key]);
}

/** The path of the HTTP API has `data` behind the mount of a versioned engine; ours is the path of the command line, without it. */
function withoutApi(path: readonly string[]): readonly string[] {
  const [mount = '', data, ...rest] = path;
  return data === 'data' && rest.length > 0 ? [mount, ...rest] : path;
}
