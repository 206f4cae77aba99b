/** rules: every vendor's rules, then the general ones in the order in which they give way to each other. */

import type { Rule } from '../rule.ts';
import { authorizationHeader } from './general/authorization-header.ts';
import { clientArgument } from './general/client-argument.ts';
import { commandLinePassword } from './general/command-line-password.ts';
import { accountHash, dockerAuth, mailRelayPassword, netrcPassword, pgpassPassword } from './general/credential-record.ts';
import { curlCredentials } from './general/curl-credentials.ts';
import { genericCredential } from './general/generic-credential.ts';
import { jwkPrivateKey } from './general/jwk.ts';
import { jwt } from './general/jwt.ts';
import { keyArgument } from './general/key-argument.ts';
import { loginArgument } from './general/login-argument.ts';
import { loneToken } from './general/lone-token.ts';
import { pipedPassword } from './general/piped-password.ts';
import { prefixedToken } from './general/prefixed-token.ts';
import { privateKey } from './general/private-key.ts';
import { seedPhrase } from './general/seed-phrase.ts';
import { serviceKey } from './general/service-key.ts';
import { sessionCookie } from './general/session-cookie.ts';
import { sqlPassword } from './general/sql-password.ts';
import { toolPassword } from './general/tool-password.ts';
import { urlPassword, urlPasswordAtExample } from './general/url-password.ts';
import { urlToken } from './general/url-token.ts';
import { webhookAddress } from './general/webhook-address.ts';
import * as vendors from './vendors.ts';

export const vendorRules: readonly Rule[] = Object.values(vendors).flat();

export const generalRules: readonly Rule[] = [
  privateKey,
  jwkPrivateKey,
  jwt,
  urlPassword,
  urlPasswordAtExample,
  urlToken,
  webhookAddress,
  authorizationHeader,
  sessionCookie,
  dockerAuth,
  accountHash,
  netrcPassword,
  pgpassPassword,
  mailRelayPassword,
  curlCredentials,
  commandLinePassword,
  toolPassword,
  pipedPassword,
  sqlPassword,
  loginArgument,
  prefixedToken,
  genericCredential,
  keyArgument,
  clientArgument,
  serviceKey,
  seedPhrase,
  loneToken,
];
