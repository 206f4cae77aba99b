/**
 * The sweep: every verb over every vault, working and failing, with planted values, which are then looked for in all that was printed, kept or
 * could be seen by others. look.test.ts shows that what is planted is found.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { verbs } from '../../../cli/verbs.ts';
import { expandTemplate } from '../../../samples/templates.ts';
import { errorTexts } from './errors.ts';
import { type Ground, makeGround } from './ground.ts';
import { createLook } from './look.ts';
import { filesIn, reasonOf, type Seen } from './places.ts';
import { plant } from './planted.ts';
import { failingSteps, goodSteps, lastSteps, type Step } from './steps.ts';
import { type Sight, watchSession } from './watch.ts';

const planted = plant();
const seen: Seen[] = [];
const sights: Sight[] = [];
const swept = new Set<string>();
/** The command lines in which a value stands because somebody typed it there. */
const mistaken = new Set<string>();
/** Steps that ended in another way than they must, so that what was to be swept did not happen. */
const surprises: string[] = [];
let ground: Ground;
let program: readonly string[];

const skip = process.platform !== 'linux' && 'what others can see is read from /proc';

before(async () => {
  if (skip) return;
  ground = await makeGround(planted);
  const received = join(ground.outside, 'received');
  writeFileSync(join(ground.outside, 'program.mjs'), programText(received));
  program = [process.execPath, join(ground.outside, 'program.mjs')];
  const { keychain, vault, awssecrets, azurekeyvault, gcpsecrets } = ground.references;
  const all = { KEYCHAIN: keychain, VAULT: vault, AWS: awssecrets, AZURE: azurekeyvault, GCP: gcpsecrets };
  const lines = Object.entries({ ...all, TWICE: `two ${keychain}+` }).map(([name, value]) => `${name}="${value}"\n`);
  writeFileSync(join(ground.work, '.env'), [...lines, 'OP=op://sweep/item/key\n'].join(''));
  const rule = { folder: '*', purposes: ['run'], references: patterns };
  writeFileSync(join(ground.swept, 'home/policy.json'), JSON.stringify({ version: 1, allow: [rule] }), { mode: 0o600 });
  const source = {
    'accepted.js': `const stripe = '${expandTemplate('sk_live_{alnum:24}')}';\n`,
    'app.js': `const stripe = '${planted.key}';\n`,
    'server.py': `db_password = "${planted.password}"\n`,
  };
  for (const [name, text] of Object.entries(source)) writeFileSync(join(ground.work, name), text);
});
after(() => ground?.stop());

test('no error object holds a value, however deep one looks', { timeout: 300_000, skip }, async () => {
  const { texts, kinds } = await errorTexts(ground, planted);
  const look = createLook(new Map([...Object.entries(planted), ['the session with Vault', ground.token]]));
  assert.deepEqual(
    texts.flatMap(({ place, bytes }) => look(bytes).map((one) => `${one}: ${place}`)),
    [],
  );
  assert.ok(kinds.size >= 7, [...kinds].join());
});

test('every verb, every vault, working and failing: no value where none may be', { timeout: 600_000, skip }, async () => {
  for (const step of goodSteps(ground, planted, program)) await take(step, 'all is well');
  ground.breakPrograms();
  for (const [name, status] of Object.entries(faults)) {
    writeFileSync(join(ground.work, 'late.js'), `const stripe = '${planted.key}';\n`);
    const said = Object.values(planted).join(' ');
    const body = { errors: [said], message: said, __type: said, error: { code: said, message: said } };
    const fault = { kind: 'answer', status, body, headers: { 'x-said': encodeURIComponent(said) } } as const;
    for (const proxy of ground.proxies) proxy.break(fault, () => true);
    // What comes of an answer that no vault gives is not the question here, only what is said.
    const steps = failingSteps(ground, planted, program).map((step) =>
      status === 200 ? { ...step, status: 'whatever' as const } : step,
    );
    for (const step of steps) await take(step, name);
  }
  for (const proxy of ground.proxies) proxy.heal();
  writeFileSync(join(ground.work, 'late.js'), '');
  for (const step of lastSteps(ground)) await take(step, 'at the end');
  assert.deepEqual(surprises, []);
  const received = JSON.parse(readFileSync(join(ground.outside, 'received'), 'utf8'));
  assert.equal(received.TWICE, `two ${planted.rotation}`, 'the program received what it had asked for');
  assert.deepEqual([...swept].toSorted(), verbs.map(({ name }) => name).toSorted(), 'a verb is not swept');

  const look = createLook(new Map([...Object.entries(planted), ['the session with Vault', ground.token]]));
  const found = [...seen, ...filesIn(ground.swept)].flatMap(({ place, bytes }) => look(bytes).map((one) => `${one}: ${place}`));
  const inSight = sights.map((sight) => ({ sight, hits: look(sight.bytes), reason: reasonOf(sight, 'program.mjs', mistaken) }));
  const wrong = inSight.flatMap(({ sight, hits, reason }) =>
    reason === undefined ? hits.map((hit) => `${hit}: ${sight.kind}`) : [],
  );
  assert.deepEqual([...found, ...wrong], []);
  // One leak of each kind, made on purpose, would have been told.
  const leak = { place: 'a leak', bytes: Buffer.from(`it is ${Buffer.from(planted.vault).toString('hex')}`) };
  writeFileSync(join(ground.swept, 'temporary/leak'), leak.bytes);
  const leaks = [leak, ...filesIn(ground.swept)].flatMap(({ place, bytes }) => look(bytes).map((one) => `${one}: ${place}`));
  assert.deepEqual(leaks, ['vault as hex: a leak', 'vault as hex: file temporary/leak']);
  // What may be seen was seen, so that the watch is known to have had its eyes open.
  assert.ok(inSight.some(({ sight, hits }) => sight.kind === 'environment' && hits.includes('vault as plain')));
  assert.ok(inSight.some(({ sight, hits }) => sight.kind === 'arguments' && hits.includes('keychain as plain')));
});

async function take({ args, input = '', status, env = {} }: Step, when: string): Promise<void> {
  const main = [process.execPath, '--', resolve('dist/cli.js'), ...args];
  if (args.some((arg) => arg === planted.keychain)) mistaken.add(Buffer.from(main.join(' ')).toString('latin1'));
  const [command = '', ...rest] = main;
  const child = spawn(command, rest, { cwd: ground.work, env: { ...ground.env, ...env }, detached: true });
  const watched = watchSession(child.pid ?? 0);
  child.stdin.on('error', () => undefined).end(input);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [stdout, stderr, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  sights.push(...watched.stop());
  const [verb = ''] = args;
  swept.add(verb);
  for (const [stream, bytes] of Object.entries({ stdout, stderr })) seen.push({ place: `${stream} of ${verb}, ${when}`, bytes });
  const asExpected = status === 'whatever' || (status === 'failure' ? code !== 0 : code === status);
  if (!asExpected)
    surprises.push(`${args.slice(0, 2).join(' ')}, ${when}, ended with ${code}: ${stderr.toString().slice(0, 300)}`);
}

const faults: Readonly<Record<string, number>> = {
  'a session that is over': 401,
  'not allowed': 403,
  'an answer of another kind': 200,
};

const patterns = [
  'ref+keychain://*/*',
  'ref+vault://*/*',
  'ref+awssecrets://*/*',
  'ref+azurekeyvault://*/*',
  'ref+gcpsecrets://*/*',
  'ref+op://*/*/*',
];

/** Keeps what it got where the sweep does not look, and prints it in the ways that are masked. */
function programText(received: string): string {
  return `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(received)}, JSON.stringify(process.env));
for (const name of ['KEYCHAIN', 'VAULT', 'AWS', 'AZURE', 'GCP', 'OP', 'TWICE', 'STRIPE_SECRET_KEY']) {
  const value = process.env[name] ?? '';
  for (const out of [console.log, console.error])
    out(name, value, JSON.stringify({ value }), encodeURIComponent(value), Buffer.from(value).toString('base64'));
}
await new Promise((resolve) => setTimeout(resolve, 60));
`;
}
