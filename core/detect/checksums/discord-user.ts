/** discord-user: the first part of a Discord bot token is base64 of the bot's id, 17 to 20 digits. */

import { decodeBase64 } from './base64.ts';
import type { Verdict } from './verdict.ts';

export function discordUser(value: string): Verdict {
  const id = decodeBase64(value.slice(0, value.indexOf('.')));
  return id !== undefined && /^\d{17,20}$/.test(id) ? 'right' : 'wrong';
}
