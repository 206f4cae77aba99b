/** other-names: how the names of things begin that are called key, token or password and open nothing. */

const anywhere = [
  'csrf xsrf authenticity page next prev previous continuation cancellation cancel pagination cursor',
  'public publishable pub pubkey site hash hashed digest encrypted sealed masked fake dummy mock example sample placeholder fingerprint recv gpg(?!.*pass)',
].join(' ');

const beforeTheLast = [
  'primary foreign partition sort cache object map dict index row column field translation i18n locale message shortcut hot arrow sync',
  'unique composite lookup group query order state route event config item node tree metric feature flag setting option param idempotency',
  'rsa dsa ecdsa eddsa pgp receive keyboard press down up code host known search meta data registry vault(?!.*token) change challenge continue resume websocket socket(?!.*token) form deposed lifecycle action update limit',
].join(' ');

/** What is passed, or gone through once or more: `bypass`, `renderPass`. */
const noPasswords = 'by com over under tres encom sur all any low high band multi single one two first second render sub on get';

/** A look-ahead at the words of a name that goes on if it is none of these. */
export const notAnotherThing = `(?!(?:.* )?(?:${either(anywhere)})(?: |$))(?!(?:.* )?(?:${either(beforeTheLast)}) ?(?:keys?|tokens?)(?: |$))(?!.*key vault)(?!(?:.* )?no ?pass)(?!(?:.* )?(?:${either(noPasswords)}) ?pass(?: |$))(?!(?:.* )?client request token)(?!(?:(?!pass|pwd|secret|token|key|cred|auth)\\w{1,30} ){1,6}from )`;

function either(words: string): string {
  return words.replaceAll(' ', '|');
}
