/** checksums: the checks that a rule may name, each in a file of its own. */

import { atlassianCrc } from './atlassian-crc.ts';
import { awsAccount } from './aws-account.ts';
import { azureMark } from './azure-mark.ts';
import { basicCredentials } from './basic-credentials.ts';
import { bech32 } from './bech32.ts';
import { cloudflareCrc } from './cloudflare-crc.ts';
import { crcBase62 } from './crc-base62.ts';
import { discordUser } from './discord-user.ts';
import { gitlabRoutable } from './gitlab-routable.ts';
import { grafanaCrc } from './grafana-crc.ts';
import { jwtHeader } from './jwt-header.ts';
import { nkey } from './nkey.ts';
import { pemBody } from './pem-body.ts';
import { pypiMacaroon } from './pypi-macaroon.ts';
import { stellarStrkey } from './stellar-strkey.ts';
import type { Checksum } from './verdict.ts';
import { zuploCrc } from './zuplo-crc.ts';

export const checksums = {
  'atlassian-crc': atlassianCrc,
  'aws-account': awsAccount,
  'azure-mark': azureMark,
  'basic-credentials': basicCredentials,
  bech32,
  'cloudflare-crc': cloudflareCrc,
  'crc-base62': crcBase62,
  'discord-user': discordUser,
  'gitlab-routable': gitlabRoutable,
  'grafana-crc': grafanaCrc,
  'jwt-header': jwtHeader,
  nkey,
  'pem-body': pemBody,
  'pypi-macaroon': pypiMacaroon,
  'stellar-strkey': stellarStrkey,
  'zuplo-crc': zuploCrc,
} as const satisfies Readonly<Record<string, Checksum>>;

export type ChecksumName = keyof typeof checksums;
