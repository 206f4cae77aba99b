/** key-argument: keys that functions take to sign, encipher and call services, where nothing but the function says so. */

import type { Rule } from '../../rule.ts';
import { type Calls, callsKeywords, callsPattern, keyLiteral } from './calls.ts';

const takesKey: readonly Calls[] = [
  // JSON Web Tokens and other signed texts.
  { names: 'jwt.sign jwt.verify jwt.encode jwt.decode jwt::encode jwt::decode jwtVerify jwtauth.new jws.sign sign', at: [2] },
  { names: 'JwtJson.encode JwtJson.decode Signer.create', at: [2] },
  { names: 'jwt.encode jwt.decode', at: [2], opens: ' ' },
  { names: '*signWith', at: [1, 2] },
  { names: 'Algorithm.HMAC256 Algorithm.HMAC384 Algorithm.HMAC512 *hmacShaKeyFor MACSigner MACVerifier csrf.Protect', at: [1] },
  { names: '*SignedString *SymmetricSecurityKey InMemory::plainText InMemory::base64Encoded *from_secret *SecretKey', at: [1] },
  { names: '*Serializer Signer TimestampSigner cookieParser NewCookieStore securecookie.New cookie.NewStore', at: [1] },
  { names: 'MessageVerifier.new MessageEncryptor.new jwt:sign', at: [1] },
  { names: 'cookie.sign cookie.unsign iron.seal iron.unseal', at: [2] },
  { names: 'jws.verify', at: [3] },
  // Digests with a key.
  { names: '*hmac_sha1 hmac.new hmac.digest *HmacSHA1 *HmacSHA256 *HmacSHA384 *HmacSHA512', at: [1, 2] },
  {
    names: 'createHmac hmac.hexdigest hmac.base64digest hmac::Key::new crypto.hmac Hmac *hmac_sha1_hex *hmac_sha256_hex',
    at: [2],
  },
  { names: 'hash_hmac crypto.mac', at: [3] },
  // Ciphers.
  { names: 'Fernet Fernet::new SecretKeySpec AES.new DES.new DES3.new ARC4.new Blowfish.new ChaCha20.new', at: [1] },
  { names: 'ChaCha20_Poly1305.new chacha20poly1305.New aes.NewCipher des.NewCipher rc4.NewCipher SecretBox', at: [1] },
  {
    names:
      'AESGCM AESCCM ChaCha20Poly1305 algorithms.AES *::from_slice *new_from_slice *SymmetricKey Key.fromUtf8 Key.fromBase64',
    at: [1],
  },
  { names: 'Encrypter Encryptors.text scryptSync pbkdf2Sync', at: [1] },
  { names: 'createCipheriv createDecipheriv createCipher createDecipher AES.encrypt AES.decrypt TripleDES.encrypt', at: [2] },
  { names: 'mcrypt_encrypt mcrypt_decrypt', at: [2] },
  { names: 'openssl_encrypt openssl_decrypt sodium_crypto_secretbox', at: [3] },
];

/** In Go a function that is asked for the key of a token. */
const keyFunction = '(?<=(?:interface\\{\\}|any), error\\) \\{[^}]{0,200})return \\[\\]byte\\(';

export const keyArgument: Rule = {
  id: 'key-argument',
  title: 'key in a call',
  why: 'Whoever has it signs, deciphers or calls the service as the program does.',
  keywords: [...callsKeywords(takesKey), 'return []byte('],
  pattern: new RegExp(`(?:${callsPattern(takesKey)}|${keyFunction})${keyLiteral}`, 'i'),
  quality: 'generated',
  called: 'secretKey',
  confidence: 'likely',
  shape: 'argument',
  suggestedName: 'SECRET_KEY',
  page: 'https://cwe.mitre.org/data/definitions/321.html',
  hits: [
    `jwt.sign({ id: user.id, roles: ['admin'] }, '«{base62:26}»', { expiresIn: '1h' })`,
    `jwt.verify(token, '«K{digits:1}#k{digits:2}lPq!{alpha:4}»')`,
    `jwt.encode(payload, "«{hex:40}»", algorithm="HS256")`,
    `crypto.createHmac('sha256', '«{base62:26}»').update(body)`,
    'mac := hmac.New(sha256.New, []byte("«{base62:26}»"))',
    `hmac.new(b"«{base62:26}»", body, hashlib.sha256)`,
    'Fernet(b"«{base64url:43}=»")',
    'new SecretKeySpec("«{base62:32}»".getBytes(), "AES")',
    'new SymmetricSecurityKey(Encoding.UTF8.GetBytes("«{base62:40}»"))',
    `$raw = openssl_encrypt($text, 'aes-256-cbc', '«{base62:32}»', 0, $iv);`,
    `OpenSSL::HMAC.hexdigest(OpenSSL::Digest.new('sha256'), '«{base62:26}»', body)`,
    'jwt.Parse(text, func(t *jwt.Token) (any, error) { return []byte("«{base62:26}»"), nil })',
    'EncodingKey::from_secret("«{base62:26}»".as_ref())',
  ],
  misses: [
    `jwt.sign({}, 'secret')`,
    `jwt.sign({ foo: 'bar' }, 'a-string-secret-at-least-256-bits-long')`,
    `jwt.verify(token, process.env.JWT_SECRET)`,
    `createHmac('sha256', 'application.signing.key.v2')`,
    `createHmac('sha256', '0123456789abcdef0123456789abcdef')`,
    'AES.new(b"Sixteen byte key", AES.MODE_EAX)',
    `jwt.sign(payload, '{base62:16}' + suffix)`,
    `jwt.verify('{base62:32}', key)`,
  ],
};
