/** Amazon Web Services: access key ids by their prefix, secret keys by the name that they are given to. */

import type { Rule } from '../rule.ts';

export const aws: readonly Rule[] = [
  {
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    why: 'It names the account, and with its secret key it acts with all rights of the user.',
    keywords: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9+/_-])/,
    confidence: 'likely',
    checksum: 'aws-account',
    suggestedName: 'AWS_ACCESS_KEY_ID',
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    hits: ['aws_access_key_id = «AKIA{aws-id}»', '{"AccessKeyId": "«ASIA{aws-id}»"}', 'const id = "«AKIA{base32:16}»"'],
    misses: ['AKIAIOSFODNN7EXAMPLE', 'AKIA{base32:15}', 'AKIA{base32:17}', 'x{base64:20}/AKIA{base32:16}/', 'akia{base32:16}'],
  },
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    why: 'With its key id it acts with all rights of the user: read data, start machines, run up costs.',
    keywords: ['secret', 'aws'],
    assigned: /(?:^|.* )aws (?:.* )?(?:secret|key)(?: .*)?$|(?:^|.* )secret ?access ?key$|^aws ?secret|^(?:.* )?secret ?key$/,
    near: ['aws', 'akia', 'asia', 'amazon', 's3', 'secret_access_key', 'secretaccesskey'],
    pattern: /(?=[^\s]{0,39}[a-z])(?=[^\s]{0,39}[A-Z])(?=[^\s]{0,39}[0-9])[A-Za-z0-9+/]{40}/,
    confidence: 'likely',
    suggestedName: 'AWS_SECRET_ACCESS_KEY',
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    hits: [
      'aws_secret_access_key = «{base64:40}»',
      'AWS_SECRET_ACCESS_KEY="«{base64:40}»"',
      'new S3({ accessKeyId: id, secretAccessKey: "«{base64:40}»" })',
      'awsSecretKey := "«{base64:40}»"',
    ],
    misses: [
      'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'aws_secret_key_digest: {hex:40}',
      'AWS_REGION={base64:40}',
    ],
  },
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    why: 'With its key pair it acts with the rights of a role until it expires.',
    keywords: ['fwogzxivyxdz', 'fqogzxivyxdz', 'iqojb3jpz2lu'],
    pattern: /(?<![A-Za-z0-9+/_-])(?:FwoGZXIvYXdz|FQoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9+/]{100,2000}={0,2}/,
    reach: 2100,
    confidence: 'certain',
    suggestedName: 'AWS_SESSION_TOKEN',
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    hits: ['export AWS_SESSION_TOKEN="«IQoJb3JpZ2lu{base64:300}==»"'],
    misses: ['IQoJb3JpZ2lu{base64:30}'],
  },
];
