/** onepassword: `op://<vault>/<item>/[<section>/]<field>[?attribute=…]`; https://developer.1password.com/docs/cli/secret-reference-syntax */

import { malformed, type NativeReading, reading } from './native-reading.ts';

export function readOnePasswordReference(text: string): NativeReading | undefined {
  if (!text.startsWith('op://')) return undefined;
  if (/\$[A-Za-z_{]/.test(text))
    return malformed('a variable stands in it, which only 1Password’s own program expands; write its value');
  const [names = '', query] = text.slice('op://'.length).split('?', 2);
  const path = names.split('/');
  if (path.length < 3 || path.length > 4) return malformed('it needs a vault, an item and a field, as in op://vault/item/field');
  const options = (query === undefined ? [] : query.split('&')).map((pair) => pair.split('=', 2));
  const wrong = options.find(([key, value]) => !known.has(key ?? '') || !value);
  if (wrong) return malformed(`it knows the options ${[...known].join(' and ')} alone`);
  return reading(
    'op',
    path,
    options.map(([key = '', value = '']) => [key, value] as const),
  );
}

const known: ReadonlySet<string> = new Set(['attribute', 'ssh-format']);
