/** Another process that writes into the encrypted file of the folder given: one entry. */

import { Secret } from '../../core/secret.ts';
import { ageFileStore } from '../../vault/stores/age-file.ts';

const [home = '', account = ''] = process.argv.slice(2);
const store = ageFileStore({ home, askPassphrase: async () => new Secret('open sesame', 'passphrase') });
await store.set('shop', account, new Secret(`value of ${account}`, account), new AbortController().signal);
