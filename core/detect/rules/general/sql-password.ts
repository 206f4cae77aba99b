/** sql-password: passwords of accounts that a statement makes or changes. */

import type { Rule } from '../../rule.ts';

export const sqlPassword: Rule = {
  id: 'sql-password',
  title: 'password in an SQL statement',
  why: 'Whoever has it signs in to the database as that account.',
  keywords: [
    'identified',
    "password '",
    "password='",
    "password = '",
    "password = n'",
    "password=n'",
    "password('",
    'encrypted password',
    'set password',
  ],
  pattern:
    /(?:\bidentified\s{1,8}(?:with\s{1,8}[\w'"`]{1,40}\s{1,8})?(?:by|as)\s{1,8}(?:password\s{1,4})?|\b(?:user|role|login|owner)\s{1,8}[^\s;]{1,80}\s{1,8}(?:[\w\s]{0,80}?\s)?(?:with\s{1,8})?(?:[\w\s]{0,40}?\s)?(?:encrypted\s{1,8})?password\s{0,4}=?\s{0,4}|\bset\s{1,8}password\s{0,4}(?:for\s[^;=]{1,80}\s{0,4})?=\s{0,4}(?:password\(\s{0,4})?|=\s{0,4}password\(\s{0,4})\\?n?["'](?<secret>[^\s"'\\`$][^\s"'\\`]{3,100})\\?["']/i,
  quality: 'stated',
  confidence: 'likely',
  shape: 'statement',
  suggestedName: 'DB_PASSWORD',
  page: 'https://cwe.mitre.org/data/definitions/259.html',
  hits: [
    `CREATE USER 'shop'@'%' IDENTIFIED BY '«{base62:10}»';`,
    `GRANT ALL ON shop.* TO shop@localhost IDENTIFIED WITH mysql_native_password BY '«{base62:12}»'`,
    `CREATE ROLE shop WITH LOGIN PASSWORD '«{base62:10}»';`,
    `ALTER USER shop WITH ENCRYPTED PASSWORD '«{base62:10}»'`,
    `CREATE LOGIN shop WITH PASSWORD = N'«{base62:10}»'`,
    `SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«{base62:12}»');`,
  ],
  misses: [
    `CREATE USER shop IDENTIFIED BY 'password'`,
    `CREATE USER shop IDENTIFIED BY '$PASSWORD'`,
    `CREATE ROLE shop PASSWORD NULL`,
    `SELECT password FROM users WHERE name = 'shop-admin2024'`,
    `ALTER USER shop WITH PASSWORD '<password>'`,
    `CREATE USER IF NOT EXISTS 'shopper'@'%' IDENTIFIED BY 'shopper';`,
  ],
};
