/** login: a token by each method of signing in; https://openbao.org/api-docs/auth/ */

import { readFile } from 'node:fs/promises';
import { Secret } from '../../../core/secret.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import type { ProviderNeeds } from '../needs.ts';
import { namespaceHeader, sessionAccount, sessionService } from './connection.ts';
import { expectSuccess } from './errors.ts';
import { fieldOf } from './field.ts';
import type { Client } from './http.ts';

export interface Session {
  readonly token: Secret;
  /** Undefined for one that does not end. */
  readonly expires?: Date;
  /** From when on it is to be made longer. */
  readonly renew?: Date;
}

/** `seconds` as a vault says it: for how long the token counts, 0 for always. */
export function sessionOf(token: Secret, seconds: unknown): Session {
  if (typeof seconds !== 'number' || seconds <= 0) return { token };
  const now = Date.now();
  return { token, expires: new Date(now + seconds * 1000), renew: new Date(now + seconds * 500) };
}

export const methods = ['token', 'approle', 'userpass', 'jwt', 'kubernetes', 'oidc'] as const;

/** Where a pod finds the token of its service account. */
const podToken = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/** What a login sends, by the settings of its connection and one credential. */
export function loginBody(method: string, settings: Connection['settings'], credential: string): object | undefined {
  const { role } = settings;
  if (method === 'approle') return { role_id: role, secret_id: credential };
  if (method === 'userpass') return { password: credential };
  if (method === 'jwt' || method === 'kubernetes') return { jwt: credential, ...(role !== undefined && { role }) };
  return undefined;
}

/** One call; the answer's token and its end. */
export async function login(
  connection: Omit<Connection, 'from'>,
  credential: Secret,
  client: Client,
  signal: AbortSignal,
): Promise<Session> {
  const { settings, origin } = connection;
  const { method = 'token', user = '' } = settings;
  const mount = (settings['mount'] ?? method).split('/');
  const path = ['auth', ...mount, 'login', ...(method === 'userpass' ? [user] : [])];
  const body = loginBody(method, settings, credential.reveal());
  if (!body) throw new VaultError('invalid', `${method} is no way to sign in by itself.`);
  const answer = await client.send({ method: 'POST', path, body }, namespaceHeader(connection), signal);
  if (answer.status === 400 || answer.status === 403)
    throw new VaultError('signed-out', `${origin} did not accept the sign-in by ${method}; look at its role and credential.`);
  expectSuccess(answer, connection, `the sign-in by ${method}`, 'look');
  return sessionIn(answer.json, origin);
}

export function sessionIn(json: unknown, origin: string): Session {
  const auth = fieldOf(json, 'auth');
  const [token, seconds] = [fieldOf(auth, 'client_token'), fieldOf(auth, 'lease_duration')];
  if (typeof token !== 'string') throw new VaultError('broken', `${origin} answered a sign-in without a token.`);
  return sessionOf(new Secret(token, 'vault token'), seconds);
}

/** Where the credential is at hand without a person: kept at sign-in, in a file, or from the job's own identity service. */
export async function loginByItself(
  connection: Connection,
  needs: ProviderNeeds,
  client: Client,
  signal: AbortSignal,
): Promise<Session | undefined> {
  const credential = await credentialFor(connection, needs, signal);
  return credential && login(connection, credential, client, signal);
}

async function credentialFor(
  connection: Connection,
  { store, environment }: ProviderNeeds,
  signal: AbortSignal,
): Promise<Secret | undefined> {
  const { method, file, audience } = connection.settings;
  if (method === 'approle') return (await store()).get(sessionService, `${sessionAccount(connection)} credential`, signal);
  if (method === 'kubernetes') return fromFile(file ?? podToken);
  if (method !== 'jwt') return undefined;
  return file === undefined ? fromGitHub(environment, audience, signal) : fromFile(file);
}

async function fromFile(path: string): Promise<Secret> {
  try {
    return new Secret((await readFile(path, 'utf8')).trim(), 'identity token');
  } catch {
    throw new VaultError('signed-out', `The identity token in ${path} could not be read; look whether this machine has one.`);
  }
}

/** https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect */
async function fromGitHub(
  environment: ProviderNeeds['environment'],
  audience: string | undefined,
  signal: AbortSignal,
): Promise<Secret | undefined> {
  const [address, bearer] = [environment['ACTIONS_ID_TOKEN_REQUEST_URL'], environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
  if (!address || !bearer || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (audience !== undefined) url.searchParams.set('audience', audience);
  const answer = await fetch(url, { headers: { authorization: `Bearer ${bearer}` }, redirect: 'error', signal }).catch(
    () => undefined,
  );
  const json: unknown = await answer?.json().catch(() => undefined);
  const value = fieldOf(json, 'value');
  if (typeof value === 'string') return new Secret(value, 'identity token');
  throw new VaultError('signed-out', 'GitHub gave this job no identity token; it needs "permissions: id-token: write".');
}
