/** login: signs in to a vault and approves it: references may ask there from then on. */

import { saveConnection } from '../../vault/connections.ts';
import { signInProviders } from '../../vault/providers/index.ts';
import type { SignIn } from '../../vault/sign-in.ts';
import { showAddress } from '../browser.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { askValue } from '../value-input.ts';
import { openOwnVault, ownHome } from '../vault.ts';

export async function loginCommand({ operands: [name = '', address], values }: Given): Promise<number> {
  const vault = await openOwnVault(undefined, 'at once');
  const signIn = await vault.signIn(name);
  if (!signIn) return complain(`You can sign in to ${signInProviders().join(', ')}.`);
  const settings = settingsOf(signIn, values);
  if (typeof settings === 'string') return complain(settings);
  const method = values.get('method')?.[0] ?? signIn.methods[0] ?? '';
  if (!signIn.methods.includes(method)) return complain(`"--method" is ${signIn.methods.join(', ')} for ${name}.`);
  const ask = async (question: string) => {
    const typed = await askValue(question.replace(/: $/, ''));
    if (typed.kind === 'none') note(typed.problem);
    return typed.kind === 'value' ? typed.secret : undefined;
  };
  const connection = await signIn.signIn({ address, method, settings, ask, show: showAddress }, new AbortController().signal);
  await saveConnection(ownHome(), connection);
  note(`You are signed in to ${printable(connection.origin)}, and ref+${name}:// may ask there.`);
  return exitCodes.ok;
}

/** Options that this vault has no use for are refused rather than dropped. */
function settingsOf(signIn: SignIn, values: Given['values']): Record<string, string> | string {
  const settings: Record<string, string> = {};
  for (const [option, [value = '']] of values) {
    if (option === 'method') continue;
    if (!signIn.settings.includes(option))
      return `"--${option}" means nothing to ${signIn.provider}; it knows ${signIn.settings.join(', ')}.`;
    settings[option] = value;
  }
  return settings;
}
