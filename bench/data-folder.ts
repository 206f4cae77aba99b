/** The git-ignored folder of everything that a bench fetches or makes. */

import { join } from 'node:path';

export const dataFolder = join(import.meta.dirname, 'data');
