/** sign-in: a person or a job signs in to Vault or OpenBao; the token is kept in this machine's store, for that origin and namespace alone. */

import { resolve } from 'node:path';
import { Secret } from '../../../core/secret.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import { readOrigin } from '../../origin.ts';
import type { SignIn, SignInRequest } from '../../sign-in.ts';
import type { ProviderNeeds } from '../needs.ts';
import { browserLogin } from './browser.ts';
import { type Kind, namespaceHeader, sessionAccount, sessionService, variable } from './connection.ts';
import { expectSuccess } from './errors.ts';
import { fieldOf } from './field.ts';
import { createClient } from './http.ts';
import { login, loginByItself, methods, type Session, sessionOf } from './login.ts';
import { fromStore, writeSession } from './session.ts';

type Target = Omit<Connection, 'from'>;

export function hashicorpSignIn(kind: Kind, needs: ProviderNeeds): SignIn {
  return {
    provider: kind,
    methods,
    settings: ['namespace', 'role', 'user', 'mount', 'ca', 'file', 'audience', 'port'],
    example: 'https://vault.example.com:8200',
    async signIn(request, signal) {
      const target = targetOf(kind, request, needs);
      const client = createClient({ origin: target.origin, ca: target.settings['ca'], environment: needs.environment });
      const session = await sessionFor(target, request, needs, client, signal);
      await keep(target, session, needs, signal);
      return target;
    },
    async signOut(connection, signal) {
      const store = await needs.store();
      const kept = await fromStore(connection, needs, signal);
      if (kept) {
        const client = createClient({ ...connection, ca: connection.settings['ca'], environment: needs.environment });
        const headers = { ...namespaceHeader(connection), 'X-Vault-Token': kept.token.reveal() };
        // A vault that is out of reach keeps its token until it ends by itself.
        await client.send({ method: 'POST', path: ['auth', 'token', 'revoke-self'] }, headers, signal).catch(() => undefined);
      }
      for (const account of [sessionAccount(connection), `${sessionAccount(connection)} credential`])
        await store.delete(sessionService, account, signal);
    },
  };
}

function targetOf(kind: Kind, { address, method, settings }: SignInRequest, { environment }: ProviderNeeds): Target {
  const given = address ?? variable(kind, environment, 'ADDR');
  if (given === undefined)
    throw new VaultError(
      'invalid',
      `Name the address of the vault, as in secretref login ${kind} https://vault.example.com:8200.`,
    );
  const read = readOrigin(given.replace(/\/+$/, ''));
  if ('problem' in read) throw new VaultError('invalid', `That address cannot be used: ${read.problem}.`);
  const missing =
    (method === 'approle' && !settings['role'] && '--role') || (method === 'userpass' && !settings['user'] && '--user');
  if (missing) throw new VaultError('invalid', `Signing in by ${method} needs ${missing}.`);
  return { provider: kind, origin: read.origin, settings: { ...settings, ...wholePaths(settings), method } };
}

/** A later process stands in another folder, where somebody else may have put a file of that name. */
function wholePaths({ ca, file }: SignInRequest['settings']): Record<string, string> {
  return { ...(ca !== undefined && { ca: resolve(ca) }), ...(file !== undefined && { file: resolve(file) }) };
}

const questions: Readonly<Record<string, string>> = { token: 'Token: ', approle: 'Secret id: ', userpass: 'Password: ' };

async function sessionFor(
  target: Target,
  { method, ask, show }: SignInRequest,
  needs: ProviderNeeds,
  client: ReturnType<typeof createClient>,
  signal: AbortSignal,
): Promise<Session> {
  if (method === 'oidc') return browserLogin(target, client, show, signal);
  const question = questions[method];
  if (question === undefined) {
    const session = await loginByItself({ ...target, from: 'file' }, needs, client, signal);
    if (session) return session;
    throw new VaultError(
      'signed-out',
      `There is no identity token here to sign in with by ${method}; name its file with --file.`,
    );
  }
  const credential = await ask(question);
  if (!credential) throw new VaultError('signed-out', 'Nothing was typed, so nobody was signed in.');
  if (method === 'token') return lookUp(target, credential, client, signal);
  const session = await login(target, credential, client, signal);
  // A job's role signs in again by itself; a person's password is not kept.
  if (method === 'approle')
    await (await needs.store()).set(sessionService, `${sessionAccount(target)} credential`, credential, signal);
  return session;
}

/** A token is tried before it is kept. */
async function lookUp(
  target: Target,
  token: Secret,
  client: ReturnType<typeof createClient>,
  signal: AbortSignal,
): Promise<Session> {
  const headers = { ...namespaceHeader(target), 'X-Vault-Token': token.reveal().trim() };
  const answer = await client.send({ method: 'GET', path: ['auth', 'token', 'lookup-self'] }, headers, signal);
  if (answer.status === 403)
    throw new VaultError('signed-out', `${target.origin} does not know that token; nobody was signed in.`);
  expectSuccess(answer, target, 'the token', 'look');
  return sessionOf(new Secret(token.reveal().trim(), 'vault token'), fieldOf(fieldOf(answer.json, 'data'), 'ttl'));
}

async function keep(target: Target, session: Session, { store }: ProviderNeeds, signal: AbortSignal): Promise<void> {
  await (await store()).set(sessionService, sessionAccount(target), writeSession(session), signal);
}
