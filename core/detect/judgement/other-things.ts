/** other-things: values that are the names of things that are no secret: files, hosts, algorithms, PGP keys, sources of accounts. */

import type { Shape } from '../assignments/shape.ts';

const longest = 120;

/** `words` are the name's. Looks at short values alone: longer ones name nothing. */
export function isOtherThing(value: string, words: readonly string[], shape: Shape | undefined): boolean {
  if (value.length > longest) return false;
  if (fileName.test(value) || host.test(value) || (module.test(value) && !generatedEnd.test(value)) || algorithm.test(value))
    return true;
  if (words.at(-1) === 'passwd' && lookedUpIn.test(value)) return true;
  return (shape === 'label' ? words.at(-1) === 'key' : words.join(' ') === 'default key') && pgpId.test(value);
}

/** `ca-key.pem`: where a key is kept. */
const fileName = /^[\w./-]+\.(?:pem|key|crt|cer|der|p12|pfx|jks|json|ya?ml|toml|txt|conf|cfg|ini|env|pub|asc|gpg)$/;

/** `us1.shop.internal`. */
const host = /^(?:[a-z0-9-]{1,30}\.){2,5}(?:[a-z]{2}|com|org|net|info|dev|app|cloud|local|internal|corp|edu|gov)$/;

/** `github.com/shop/password`: what a program imports, in Go under a name of its own. */
const module = /^(?:[a-z0-9-]{1,30}\.){1,4}[a-z]{2,8}(?:\/[\w.-]{1,60}){1,8}$/;

const generatedEnd = /\/(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[A-Za-z])[\w-]{16,60}$/;

/** What a password is hashed or a token signed with. */
const algorithm =
  /^(?:argon2(?:id?|d)?|bcrypt|scrypt|pbkdf2|(?:hmac[-_]?)?sha[-_]?(?:1|2|3|224|256|384|512)|md5|[hrep]s(?:256|384|512)|eddsa|aes(?:[-_]?(?:128|192|256))?(?:[-_](?:cbc|gcm|ctr))?)$/i;

/** Where `nsswitch.conf` has accounts looked up: `passwd: files systemd`. */
const lookedUpIn =
  /^(?:(?:files|compat|db|dns|ldap|nis|nisplus|hesiod|sss|winbind|systemd|mymachines|altfiles|extrausers|cache)(?:\s|$))+$/;

/** Of a key that everybody may have: eight, sixteen or forty digits. */
const pgpId = /^(?:[0-9A-F]{8}){1,2}$|^[0-9A-F]{40}$/;
