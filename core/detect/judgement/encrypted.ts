/** encrypted: values that open nothing without another secret, by the marks of the tools that make them: ciphertexts, hashes, public keys. */

/** Linear in the value's length. */
export function isEncrypted(value: string): boolean {
  return marks.test(value);
}

// SOPS, Jasypt, dotenvx, Travis CI, ansible-vault, Spring Cloud Config, Jenkins, AWS KMS, Fernet, Vault's transit, sealed secrets (the length of their key before 256 or 512 bytes), Kubernetes at rest; then
// what crypt(3), Django, Werkzeug, LDAP and Spring Security write for passwords, and digests; then what is made to be shown.
const marks = new RegExp(
  `^\\s{0,8}(?:${[
    'ENC[[(]',
    'encrypted:',
    'secure:',
    '\\$ANSIBLE_VAULT',
    '\\{cipher\\}',
    '\\{AQAAABAAAA',
    'AQICAH',
    'gAAAAA',
    'vault:v\\d',
    'A[gQ][A-D][A-Za-z0-9+/]{300}',
    'k8s:enc:',
    '\\$(?:2[abxy]?|1|5|6|7|y|gy|apr1|sha1|md5|scrypt|argon2[id]{0,2}|pbkdf2[\\w-]{0,12}|P|H|S)\\$',
    '(?:pbkdf2|bcrypt|argon2|scrypt|sha1|md5)(?:_?\\w{0,12}|:[\\w:]{1,30})\\$',
    '\\{(?:S?SHA\\d{0,3}|S?MD5|CRYPT|bcrypt|pbkdf2|scrypt|argon2)\\}',
    '(?:sha|md)\\d{1,3}[-:]',
    '(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\\w{1,16}) ',
    '-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|ENCRYPTED PRIVATE KEY|PGP MESSAGE|PGP PUBLIC KEY BLOCK)',
  ].join('|')})`,
);
