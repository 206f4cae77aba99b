/**
 * token-review: the one call of Kubernetes' API by which a vault has a pod's token checked, as Kubernetes documents it. It stands in for a
 * cluster, which cannot be had here. https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-review-v1/
 */

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { freePort } from './server.ts';

export interface TokenReview {
  readonly origin: string;
  /** A token of this service account, good until it is ended. */
  issue(namespace: string, name: string): string;
  end(token: string): void;
  /** What it was asked, as method and path, and whether by the reviewer. */
  asked(): readonly string[];
  stop(): Promise<void>;
}

export async function startTokenReview(
  reviewer: string,
  certificate: { readonly key: string; readonly cert: string },
): Promise<TokenReview> {
  const users = new Map<string, { readonly username: string; readonly uid: string }>();
  const asked: string[] = [];
  const server = createServer(certificate, async (request, response) => {
    const isReviewer = request.headers.authorization === `Bearer ${reviewer}`;
    asked.push(`${request.method} ${request.url} ${isReviewer ? 'by the reviewer' : 'by somebody else'}`);
    const review: unknown = JSON.parse((await text(request)) || '{}');
    const { token, audiences = [audience] } = Object(Object(review).spec);
    const user = isReviewer && audiences.includes(audience) ? users.get(token) : undefined;
    const status = user
      ? { authenticated: true, user, audiences: [audience] }
      : { authenticated: false, error: 'token is not valid' };
    response.writeHead(isReviewer ? 201 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ apiVersion: 'authentication.k8s.io/v1', kind: 'TokenReview', status }));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `https://127.0.0.1:${port}`,
    issue(namespace, name) {
      const uid = randomUUID();
      const token = tokenOf(namespace, name, uid);
      users.set(token, { username: `system:serviceaccount:${namespace}:${name}`, uid });
      return token;
    },
    end: (token) => void users.delete(token),
    asked: () => asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const audience = 'https://kubernetes.default.svc';

/** In the form of a pod's; only the review says whether it is good, so nothing signs it. */
function tokenOf(namespace: string, name: string, uid: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: audience,
    aud: [audience],
    sub: `system:serviceaccount:${namespace}:${name}`,
    iat: now,
    exp: now + 3600,
    jti: randomUUID(),
    'kubernetes.io': { namespace, serviceaccount: { name, uid } },
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', kid: 'none' })}.${part(claims)}.${Buffer.from(randomUUID()).toString('base64url')}`;
}
