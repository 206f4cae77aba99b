/** checksums: the checks that a rule may name, each in a file of its own. */

import { awsAccount } from './aws-account.ts';
import { azureMark } from './azure-mark.ts';
import { basicCredentials } from './basic-credentials.ts';
import { crcBase62 } from './crc-base62.ts';
import { discordUser } from './discord-user.ts';
import { gitlabRoutable } from './gitlab-routable.ts';
import { jwtHeader } from './jwt-header.ts';
import { pemBody } from './pem-body.ts';
import { pypiMacaroon } from './pypi-macaroon.ts';
import type { Checksum } from './verdict.ts';

export const checksums = {
  'aws-account': awsAccount,
  'azure-mark': azureMark,
  'basic-credentials': basicCredentials,
  'crc-base62': crcBase62,
  'discord-user': discordUser,
  'gitlab-routable': gitlabRoutable,
  'jwt-header': jwtHeader,
  'pem-body': pemBody,
  'pypi-macaroon': pypiMacaroon,
} as const satisfies Readonly<Record<string, Checksum>>;

export type ChecksumName = keyof typeof checksums;
