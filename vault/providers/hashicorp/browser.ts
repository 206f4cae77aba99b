/** browser: a sign-in by the person's browser, as the vaults' own command line does it; https://openbao.org/api-docs/auth/jwt/ */

import { randomBytes } from 'node:crypto';
import { VaultError } from '../../errors.ts';
import { isLoopback } from '../../origin.ts';
import type { SignInRequest } from '../../sign-in.ts';
import { type Callback, startListener } from './callback.ts';
import { type Connected, namespaceHeader } from './connection.ts';
import { expectSuccess } from './errors.ts';
import { fieldOf, textOf } from './field.ts';
import type { Call, Client } from './http.ts';
import { type Session, sessionIn } from './login.ts';

/** The one that those who set up such a sign-in allow by custom, since the vaults' own command line listens there. */
const usualPort = '8250';

/** The person has this long, in milliseconds, for passwords and second factors. */
const patience = 300_000;

export async function browserLogin(
  target: Connected,
  client: Client,
  show: SignInRequest['show'],
  signal: AbortSignal,
): Promise<Session> {
  if (!show) throw new VaultError('invalid', 'The sign-in by oidc needs somebody with a browser.');
  const { mount = 'oidc', role, port = usualPort } = target.settings;
  if (!/^[1-9]\d{3,4}$/.test(port) || Number(port) > 65_535)
    throw new VaultError('invalid', '"--port" takes a port from 1000 to 65535 of this machine.');
  const ask = async (call: Omit<Call, 'path'>, path: readonly string[]): Promise<unknown> => {
    const answer = await client.send(
      { ...call, path: ['auth', ...mount.split('/'), 'oidc', ...path] },
      namespaceHeader(target),
      signal,
    );
    if (answer.status === 400 || answer.status === 403) throw refused(target, port);
    expectSuccess(answer, target, 'the sign-in by oidc', 'look');
    return answer.json;
  };
  // Whoever else gets hold of what the browser brings back cannot do anything with it without this.
  const nonce = randomBytes(24).toString('base64url');
  const body = { redirect_uri: redirectOf(port), client_nonce: nonce, ...(role !== undefined && { role }) };
  const address = textOf(fieldOf(await ask({ method: 'POST', body }, ['auth_url']), 'data'), 'auth_url');
  const state = address && stateOf(address);
  if (!address || !state) throw refused(target, port);
  const listener = await startListener(Number(port), state);
  try {
    await show(address);
    return await listener.answered(AbortSignal.any([signal, AbortSignal.timeout(patience)]), async (callback: Callback) => {
      const query = { state, code: callback.code, client_nonce: nonce };
      return sessionIn(await ask({ method: 'GET', query }, ['callback']), target.origin);
    });
  } finally {
    listener.close();
  }
}

/** As it has to be allowed where the role is kept. */
function redirectOf(port: string): string {
  return `http://localhost:${port}/oidc/callback`;
}

/** Undefined for an address that no browser should be sent to. */
function stateOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, searchParams } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe ? (searchParams.get('state') ?? undefined) : undefined;
}

function refused({ origin }: Connected, port: string): VaultError {
  return new VaultError(
    'signed-out',
    `${origin} did not accept the sign-in by oidc; look at its role, and whether ${redirectOf(port)} is allowed there.`,
  );
}
