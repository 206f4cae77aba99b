/** owner-words: what of a name says whose a credential is: `MailService`, `mysql.createConnection` and `aws_db_instance` are mail, mysql and db. */

import { wordsOf } from '../reference/name.ts';

/** Lower case, parted by underscores; undefined where the name says nothing, or too much. */
export function ownerIn(name: string): string | undefined {
  const words = joinDigits(wordsOf(name))
    .map((word) => aliases.get(word) ?? word)
    .filter((word) => word.length > 1 && /^[a-z]/.test(word) && !saysNothing.has(word));
  const owner = words.join('_');
  return words.length > 0 && words.length <= mostWords && owner.length <= longest ? owner : undefined;
}

const mostWords = 3;
const longest = 30;

/** `psycopg2` is one word. */
function joinDigits(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && /^\d$/.test(word)) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

/** One service goes by one name, whatever library or scheme speaks to it. */
const aliases = new Map(
  Object.entries({
    psycopg: 'postgres',
    psycopg2: 'postgres',
    asyncpg: 'postgres',
    pg: 'postgres',
    psql: 'postgres',
    postgresql: 'postgres',
    pymysql: 'mysql',
    mysqldump: 'mysql',
    mysqladmin: 'mysql',
    mysql2: 'mysql',
    mongo: 'mongodb',
    mongoose: 'mongodb',
    ioredis: 'redis',
    rediss: 'redis',
    nodemailer: 'smtp',
    smtplib: 'smtp',
    smtps: 'smtp',
    amqps: 'amqp',
    ldaps: 'ldap',
    sshpass: 'ssh',
    databases: 'database',
  }),
);

/** What any program has, and what is done with anything. */
const saysNothing = new Set(
  `a access account accounts action actions add admin all an any api app apps application arg args argument arguments assert async at attributes auth
  authenticate authentication authorization await aws azure base bash basic bean beans before body bool boolean bot build builder builds by call cat
  check class client clients cls cmd com command commands common conf config configs configuration configure connect connection connections const constructor
  container containers content context controller core create cred credential credentials curl current custom data def default defaults describe deps dev
  dict dial docs driver each echo else enum env environment environments equal example examples exec expect export exports extra factory fetch field fields file
  files final for from func function get global globals google handle handler header headers helper helpers host hosts http https id impl import in info
  init initialize input inputs inside instance instances interface internal is it item items jobs json key keys kind kwargs lambda let lib list load local
  localhost login logger main make manager map metadata method misc mock mod model module modules my name namespace new node none null object objects of
  open option options opts org output outputs package pass passwd password pool post print private prod production profile profiles program project prop
  properties property props provider providers proc process protected provisioner public pwd raw read record ref register remote req request requests
  require res resource resources response result return root row rows run script scripts secret secrets section self send server service services session
  set setting settings setup shared should spec spring src stage stages staging start state static step steps string strings struct super sys system task
  tasks template test testing tests text the then this to token tokens tool tools transport try type types unit update url urls use user username users
  using util utils val value values var variable variables vars version vm void vue web window with wget write www xml yaml yml`.split(
    /\s+/,
  ),
);
