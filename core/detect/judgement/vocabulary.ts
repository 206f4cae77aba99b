/** vocabulary: the words that speak for or against a credential, in its name and in its value. */

/** What a name calls a credential. A name may run its words together, as in `dbpassword`. */
export const credentialNames = {
  password: /pass(?:w|phrase|code|$| )|(?:^| )pwd|pwd(?: |$)|(?:^| )p(?:s)?w(?: |$)|kennwort|senha|contrasen|mot de passe/,
  secret: /secret/,
  token: /token|jwt|bearer/,
  key: /key/,
  openingKey:
    /(?:api|access|private|secret|signing|signature|encryption|encrypt|master|account|service|shared|client|license|storage|webhook|app|application|admin|deploy|cipher|jwt|hmac|security|subscription|function|host|auth|consumer|validation) ?key/,
  credential: /credential|(?:^| )creds?(?: |$)/,
  auth: /auth|(?:^| )(?:sig|signature|session|cookie|login)(?: |$)/,
} as const;

/** Texts for people: a label, a title, a message. */
export const textWords = words(
  'label title forgot forgotten message msg error err text hint tooltip placeholder mandatory required invalid incorrect repeat confirm ' +
    'confirmation enter description desc change reset show hide help question prompt warning info reason matching caption button',
);

/** Facts about a credential rather than the credential. */
export const aboutWords = words(
  'url uri path file filename dir name names type kind id ids field header prefix suffix regex pattern length size count expiry expires ' +
    'expiration ttl policy strength manager provider endpoint format algorithm alg mode index version enabled required allow empty column ' +
    'attribute property param parameter class element selector event action store storage cache scope scopes audience issuer with use by to',
);

export const testWords = words(
  'test tests testing fake dummy mock example sample demo expected actual wrong bad incorrect old new temp tmp',
);

/** Words of which stand-ins are made: `my-secret-token`, `changeme`, `test1234`. */
export const standInWords = words(
  'test testing demo sample example examples fake mock dummy foo bar baz foobar password passwd pass passphrase secret token key apikey ' +
    'default admin administrator user username login guest root qwerty letmein none null nil true false undefined string value values enter ' +
    'please required invalid hidden encrypt encrypted insert replace todo fixme lorem ipsum credential credentials change changeme me my your ' +
    'the this that some any here placeholder auth access api client private public hello world abc xyz xxx super very not wrong bad good ' +
    'correct horse battery staple new old first second real fill with and for account app application service server database db mysql ' +
    'postgres redis local dev development prod production staging temp tmp unknown empty blank redacted removed id name type header bearer basic',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
