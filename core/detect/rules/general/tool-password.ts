/** tool-password: passwords and keys where one command alone takes them: as its short option, or as its argument. */

import type { Rule } from '../../rule.ts';

/** The rest of the command up to the option; a backslash lets it go on in the next line. */
const within = '(?:[^\\r\\n|;]|\\\\\\r?\\n){0,200}?(?<=\\s)';

/** What a command begins with, what stands between that and the value, and how it is spelled where it has capitals; case counts. */
type Command = readonly [keyword: string, before: string, spelled?: string];

const commands: readonly Command[] = [
  ['twine upload', `\\s${within}-p[ =]`],
  ['lftp ', `${within}(?:-u|--user)[ =]["']?[\\w.@-]{1,64},`],
  ['openssl enc', `\\s${within}-[kK] `],
  ['openssl aes', `[\\w-]{0,20}\\s${within}-[kK] `],
  ['unzip ', `${within}-P ?`],
  ['zip -', '(?<=\\bzip -)(?:[^\\r\\n|;]{0,80}?\\s-)?P ?'],
  ['7z ', `(?:[a-z] )?${within}-p(?=[^\\s-])`],
  ['ipmitool ', `${within}-P `],
  ['keychain -p', ' '],
  ['partition-list', ` ${within}-k `],
  ['security import', ` ${within}-P `],
  ['signtool ', `${within}\\/p `],
  ['nuget push', ` ${within}(?:-k|--api-key|-ApiKey) `],
  ['nuget setapikey', ' ', 'nuget [sS]et[aA]pi[kK]ey'],
  ['dsonar.login=', '', 'Dsonar\\.login='],
  ['user-secrets set', ' ["\']?[\\w:.-]{1,80}["\']? '],
  ['htpasswd -n', '[a-zA-Z]{0,6} (?:-\\S{1,10} ){0,2}[\\w.@-]{1,64} '],
  ['htpasswd -bn', '[a-zA-Z]{0,6} (?:-\\S{1,10} ){0,2}[\\w.@-]{1,64} '],
  ['http -a ', '[\\w.@-]{1,64}:'],
  ['https -a ', '[\\w.@-]{1,64}:'],
  ['gh secret set', ` ${within}(?:-b ?|--body[ =])`],
  ['keyvault secret set', ` ${within}--value[ =]`],
  ['ssm put-parameter', ` (?=[^\\r\\n]{0,300}(?:SecureString|\\\\\\r?\\n))${within}--value[ =]`],
  ['--secret-string', '[ =]'],
  ['--from-literal', '[ =]["\']?[\\w.-]{1,64}='],
  ['vault login', '(?: -no-print)? (?![\\w-]{0,40}=)'],
  ['cargo login', ' '],
  ['snyk auth', ' '],
  ['codecov -t', ' '],
  ['--oauth2-bearer', ' '],
  ['http-basic.', '[\\w.-]{1,80} [\\w.@-]{1,64} '],
  ['github-oauth.', '[\\w.-]{1,80} '],
  ['gitlab-token.', '[\\w.-]{1,80} '],
  ['pypi-token.', '[\\w.-]{1,80} '],
  ['snmpwalk ', `${within}-c `],
  ['snmpget ', `${within}-c `],
  ['snmp-server com', 'munity '],
  ['rocommunity', '6? {1,8}'],
  ['rwcommunity', '6? {1,8}'],
  ['cmdkey ', `${within}/pass:`],
  ['schtasks ', `${within}/rp `],
  ['nmcli ', `${within}password `],
  ['-setcookie', ' '],
  // A here-string is the input of its command.
  ['password-stdin', '[^\\r\\n<]{0,120}<<< ?'],
  ['--with-token', '[^\\r\\n<]{0,120}<<< ?'],
];

function formOf([keyword, before, spelled = keyword.replaceAll('.', '\\.')]: Command): string {
  return `${spelled}${before}`;
}

export const toolPassword: Rule = {
  id: 'tool-password',
  title: 'password on a command line',
  why: 'Whoever reads the script, the shell history or the list of processes signs in with it.',
  keywords: commands.map(([keyword]) => keyword),
  pattern: new RegExp(
    `(?<!\\w)(?:${commands.map(formOf).join('|')})["']?(?<secret>(?!-)(?=[^\\s"'\\x60]{0,200}\\d)[^\\s"'\\x60$%<>|;&(){}\\\\][^\\s"'\\x60|;&<>()\\\\]{5,300})(?=["'\\s\\x60\\\\|;&)]|$)`,
  ),
  reach: 600,
  quality: 'stated',
  confidence: 'likely',
  shape: 'option',
  suggestedName: 'SERVICE_PASSWORD',
  page: 'https://cwe.mitre.org/data/definitions/214.html',
  hits: [
    'twine upload -u __token__ -p «{base62:20}7» dist/*',
    'lftp -u shop,«{base62:10}7» sftp://files.shop.internal',
    'openssl enc -aes-256-cbc -k «{base62:16}7» -in a -out b',
    'unzip -P «{base62:10}7» orders.zip',
    '7z x -p«{base62:10}7» orders.7z',
    'security import shop.p12 -k build.keychain -P «{base62:10}7» -A',
    'dotnet nuget push Shop.nupkg -k «{base62:30}7» -s https://nuget.shop.internal',
    'nuget setApiKey «{base62:30}7» -Source https://nuget.shop.internal',
    'gh secret set SHOP --body "«{base62:20}7»"',
    'az keyvault secret set --vault-name shop --name db --value «{base62:16}7»',
    'aws ssm put-parameter --name /shop/db --type SecureString --value "«{base62:16}7»"',
    'kubectl create secret generic shop --from-literal=db=«{base62:16}7»',
    'cargo login «{base62:31}7»',
    'security unlock-keychain -p «{base62:10}7» login.keychain',
    'mvn sonar:sonar -Dsonar.login=«{base62:20}7»',
    'dotnet user-secrets set "Shop:Db" "«{base62:12}7»"',
    'htpasswd -nbB shop «{base62:10}7»',
    'http -a shop:«{base62:10}7» api.shop.internal',
    'docker login -u shop --password-stdin <<< "«{base62:20}7»"',
    'poetry config http-basic.shop build «{base62:20}7»',
    'snmpwalk -v2c -c «{base62:12}7» switch1',
    'snmp-server community «{base62:12}7» RO',
  ],
  misses: [
    'twine upload -p $TOKEN dist/*',
    'unzip -p orders2024.zip orders.csv',
    'openssl enc -aes-256-cbc -kfile key2024.txt',
    'gh secret set SHOP --body "$SHOP"',
    'kubectl create secret generic shop --from-literal=password=password1', // secretref-ignore
    'vault login -method=oidc role=shop2024',
    'snmpwalk -v2c -c public switch1',
    'cargo login',
  ],
};
