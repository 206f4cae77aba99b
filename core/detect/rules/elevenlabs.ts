/** ElevenLabs: to be written. */

import type { Rule } from '../rule.ts';

export const elevenlabs: readonly Rule[] = [];
