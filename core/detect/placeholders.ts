/** placeholders: values that stand for another one: examples, blanks, templates, references and environment look-ups. */

/** What nobody would take for a credential, whatever its form. Linear in the value's length. */
export function isPlaceholder(value: string): boolean {
  return isReference(value) || blank.test(value) || /(.)\1{5}/.test(value);
}

/** Words by which people say that a value is not a real one; for values that only their name makes a credential. */
export function isStandIn(value: string): boolean {
  return isPlaceholder(value) || standIn.test(value) || wholeStandIn.test(value);
}

/** A reference or an encrypted value in any of the syntaxes in use, or a place that something else will fill. */
export function isReference(value: string): boolean {
  return referenceStart.test(value) || interpolation.test(value);
}

const blank =
  /example|placeholder|change[-_ ]?(?:me|it|this)|redacted|dummy|your[-_ ]|[-_]here\b|x{4}|\*{3}|\.{3}|…|<[^>]{0,200}>|_{4}/i;

const standIn =
  /test|demo|sample|fake|mock|foobar|passw|passphrase|pass$|^pass|secret|token|default|admin|user|qwerty|letmein|guest|root|1234|abcd|none|null|true|false|undefined|string|value|enter|please|required|invalid|hidden|encrypt|insert|replace|todo|fixme|lorem|key[-_]?id|credential|apikey|api[-_]key|hunter2|correcthorse/i;

const wholeStandIn = /(?:^|[^A-Za-z0-9])(?:foo|bar|baz|abc|xxx|key|pass|pwd|my|the|your|aaa)(?:[^A-Za-z0-9]|$)/i;

// vals and secretref, 1Password, App Service, CloudFormation, ECS, bank-vaults, Google, Berglas, Proton, secretspec, Argo CD, SOPS,
// dotenvx, ansible-vault, Travis CI, varlock's resolvers; then look-ups in the environment of common languages.
const referenceStart = new RegExp(
  `^\\s{0,8}(?:${[
    '(?:secret)?ref\\+',
    '(?:op|sm|berglas|pass|keyring|onepassword|vault|bao|awssm|awssecrets|akv|gcsm|gcpsecrets|azurekeyvault|secret|keychain|doppler|infisical|ssm)://',
    '@Microsoft\\.KeyVault\\(',
    'arn:aws[a-z-]{0,12}:',
    '(?:>>)?(?:vault|bao):\\S',
    '<path:',
    'ENC\\[',
    'encrypted:',
    '!\\w',
    'secure:',
    '\\$ANSIBLE_VAULT',
    'projects/[^/]{1,64}/secrets/',
    '(?:op|vaultSecret|awsSecret|awsParam|azureSecret|gsm|bitwarden|kp|infisical|doppler|keychain|varlock|exec)\\(',
    '(?:process\\.env|import\\.meta\\.env|Deno\\.env|Bun\\.env|os\\.environ|os\\.getenv|System\\.getenv|Environment\\.|std::env|env\\.|ENV\\[|getenv\\(|env\\(|config\\(|secrets\\.)',
    '\\$[A-Za-z_{(]|\\$\\$',
    '[*&][A-Za-z_][\\w-]{0,64}$',
    '%[A-Za-z_][A-Za-z0-9_]{0,64}%$',
    '@@?[A-Za-z_][\\w.-]{0,64}@@?$',
    '__[A-Za-z0-9_]{1,64}__$',
    '\\[\\[?[A-Za-z_ ]{1,64}\\]\\]?$',
  ].join('|')})`,
);

const interpolation =
  /\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|%\{|%\([A-Za-z_]{1,64}\)|%[sdv@](?![0-9A-Za-z])|\{[A-Za-z_0-9.:]{0,64}\}|ref\+[a-z]/;
