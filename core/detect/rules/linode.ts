/** Linode (Akamai): personal access tokens and the keys of object storage, known by their names. */

import type { Rule } from '../rule.ts';

export const linode: readonly Rule[] = [
  {
    id: 'linode-token',
    title: 'Linode personal access token',
    why: 'Whoever has it creates and destroys machines, volumes and DNS records.',
    keywords: ['linode'],
    assigned: /\blinode.*(?:token|key|pat|secret|password)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'LINODE_TOKEN',
    page: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
    hits: ['LINODE_TOKEN=«{hex:64}»', 'provider "linode" {\n  linode_token = "«{hex:64}»"\n}', 'LINODE_CLI_TOKEN: "«{hex:64}»"'],
    misses: ['linode_image_sha256 = {hex:64}', 'LINODE_TOKEN={hex:40}'],
  },
  {
    id: 'linode-object-storage-secret',
    title: 'Linode Object Storage secret key',
    why: 'With its access key it reads, replaces and deletes the buckets’ objects.',
    keywords: ['linode'],
    assigned: /\blinode.*secret(?: access)?(?: key)?$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'LINODE_OBJ_SECRET_KEY',
    page: 'https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys',
    hits: ['LINODE_OBJ_SECRET_KEY=«{base62:40}»', 'linodeSecretKey: "«{base62:40}»"'],
    misses: ['LINODE_OBJ_ACCESS_KEY={base62:20}', 'linode_label = {base62:40}'],
  },
];
