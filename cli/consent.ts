/** consent: asks the person at the terminal whether a program may have its values; without a person the answer is no. */

import type { AskConsent, ConsentAnswer } from '../vault/consent.ts';
import { consentScreen } from './consent-screen.ts';
import { prompt } from './prompt.ts';
import { paintFor, personIsThere } from './terminal.ts';

export const askOnTerminal: AskConsent = async (request) => {
  if (!personIsThere()) return 'deny';
  const paint = paintFor(process.stderr);
  process.stderr.write(`\n${consentScreen(request, paint)}\n`);
  const answer = await prompt('Allow this? Type once or always; Enter alone means no: ', 'text');
  return answers.get(answer?.trim().toLowerCase() ?? '') ?? 'deny';
};

const answers: ReadonlyMap<string, ConsentAnswer> = new Map([
  ['once', 'once'],
  ['always', 'always'],
]);
