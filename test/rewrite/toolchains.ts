/** toolchains: how the programs of each language are compiled, all of a folder at once, and run. */

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Program } from './programs.ts';

export interface Toolchain {
  /** What must be on the PATH, and how it gets there. */
  readonly command: string;
  readonly install: string;
  readonly build?: (folder: string, programs: readonly Program[]) => Promise<void>;
  readonly run: (folder: string, program: Program) => readonly [command: string, ...parameters: string[]];
  /** A missing variable ends the program with its name. */
  readonly whenMissing: 'fails' | 'goes on';
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The Node that runs the tests: it takes TypeScript whose types can be left out. */
const ownNode = { ...installed('node', 'nodejs'), whenMissing: 'goes on' } as const;

/** Each program stands in `FOLDER/CONTEXT/FILE`. */
export const toolchains: ReadonlyMap<string, Toolchain> = new Map<string, Toolchain>([
  ['c', compiled('gcc', 'gcc', ['-std=c99', '-Wall', '-Wextra', '-Werror', '-Wno-comment'])],
  ['cpp', compiled('g++', 'g++', ['-std=c++17', '-Wall', '-Wextra', '-Werror', '-Wno-comment'])],
  ['clojure', interpreted('clojure', 'clojure')],
  [
    'csharp',
    {
      ...installed('mcs', 'mono-mcs mono-runtime'),
      build: buildCSharp,
      run: (folder, { context, file }) => ['mono', join(folder, context, `${file}.exe`)],
    },
  ],
  ['elixir', interpreted('elixir', 'elixir')],
  ['fish', interpreted('fish', 'fish')],
  ['go', { ...installed('go', 'golang-go'), build: buildGo, run: (folder, { context }) => [join(folder, 'bin', context)] }],
  ['groovy', interpreted('groovy', 'groovy')],
  ['java', { ...installed('javac', 'default-jdk-headless'), build: buildJava, run: runJava }],
  ['javascript', { ...interpreted('node', 'nodejs'), whenMissing: 'goes on' }],
  ['kotlin', { ...installed('kotlinc', 'kotlin'), build: buildKotlin, run: runKotlin }],
  ['lua', interpreted('lua5.4', 'lua5.4')],
  [
    'objective-c',
    {
      ...installed('gnustep-config', 'gobjc gnustep-make libgnustep-base-dev'),
      build: buildObjectiveC,
      run: (folder, { context, file }) => [join(folder, context, `${file}.out`)],
    },
  ],
  ['perl', interpreted('perl', 'perl')],
  ['php', interpreted('php', 'php-cli')],
  ['python', interpreted('python3', 'python3')],
  ['r', interpreted('Rscript', 'r-base-core')],
  ['ruby', interpreted('ruby', 'ruby')],
  ['rust', compiled('rustc', 'rustc', ['--edition=2021', '-Dwarnings', '-Cdebuginfo=0', '-Copt-level=0'])],
  ['scala', { ...installed('scalac', 'scala'), build: buildScala, run: runScala }],
  ['shellscript', interpreted('bash', 'bash')],
  [
    'typescript',
    { ...ownNode, build: checkTypes, run: (folder, { context, file }) => [process.execPath, join(folder, context, file)] },
  ],
  [
    'typescriptreact',
    {
      ...ownNode,
      build: buildTypeScriptReact,
      run: (folder, { context, file }) => [process.execPath, join(folder, context, `${file}.mjs`)],
    },
  ],
  ['zsh', interpreted('zsh', 'zsh')],
]);

function installed(command: string, debian: string): Pick<Toolchain, 'command' | 'install' | 'whenMissing'> {
  return { command, install: `sudo apt-get install ${debian}`, whenMissing: 'fails' };
}

function interpreted(command: string, debian: string): Toolchain {
  return { ...installed(command, debian), run: (folder, { context, file }) => [command, join(folder, context, file)] };
}

/** One file is one program. */
function compiled(command: string, debian: string, parameters: readonly string[]): Toolchain {
  return {
    ...installed(command, debian),
    build: async (folder, programs) => {
      await inParallel(programs, async ({ context, file }) => {
        const source = join(folder, context, file);
        expectSuccess(await execute([command, ...parameters, '-o', `${source}.out`, source], folder));
      });
    },
    run: (folder, { context, file }) => [join(folder, context, `${file}.out`)],
  };
}

async function buildGo(folder: string): Promise<void> {
  writeFileSync(join(folder, 'go.mod'), 'module shop\n\ngo 1.19\n');
  expectSuccess(await execute(['go', 'vet', './...'], folder));
  expectSuccess(await execute(['go', 'build', '-o', `bin/`, './...'], folder));
}

async function buildObjectiveC(folder: string, programs: readonly Program[]): Promise<void> {
  await inParallel(programs, async ({ context, file }) => {
    const source = join(folder, context, file);
    const command = `gcc $(gnustep-config --objc-flags) -std=gnu99 -O0 -Werror -o ${source}.out ${source} $(gnustep-config --base-libs)`;
    expectSuccess(await execute(['sh', '-c', command], folder));
  });
}

async function buildCSharp(folder: string, programs: readonly Program[]): Promise<void> {
  await inParallel(programs, async ({ context, file }) => {
    const source = join(folder, context, file);
    expectSuccess(await execute(['mcs', '-langversion:7', '-warn:0', `-out:${source}.exe`, source], folder));
  });
}

/** As strict as TypeScript can be, so that what stands in the literal's place has to have its type. */
async function checkTypes(folder: string, programs: readonly Program[]): Promise<void> {
  const require = createRequire(import.meta.url);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    erasableSyntaxOnly: true,
    target: 'es2024',
    module: 'nodenext',
    // Scripts are modules here, so that they do not share their names.
    moduleDetection: 'force',
    types: ['node'],
    typeRoots: [dirname(dirname(require.resolve('@types/node/package.json')))],
    noEmit: true,
  };
  const files = programs.map(({ context, file }) => join(context, file));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  expectSuccess(await execute([process.execPath, compiler, '-p', folder], folder));
}

async function buildTypeScriptReact(folder: string, programs: readonly Program[]): Promise<void> {
  const entryPoints = programs.map(({ context, file }) => ({ in: join(folder, context, file), out: join(context, file) }));
  await build({ entryPoints, outdir: folder, outExtension: { '.js': '.mjs' }, jsxFactory: 'h', logLevel: 'silent' });
}

async function buildKotlin(folder: string, programs: readonly Program[]): Promise<void> {
  const files = programs.map(({ context, file }) => join(folder, context, file));
  expectSuccess(await execute(['kotlinc', '-d', 'classes', '-nowarn', ...files], folder));
}

function runKotlin(folder: string, { context }: Program): readonly [string, ...string[]] {
  return ['kotlin', '-cp', join(folder, 'classes'), `${context.replaceAll('-', '')}.MainKt`];
}

async function buildScala(folder: string, programs: readonly Program[]): Promise<void> {
  mkdirSync(join(folder, 'classes'));
  const files = programs.map(({ context, file }) => join(folder, context, file));
  expectSuccess(await execute(['scalac', '-d', 'classes', ...files], folder));
}

function runScala(folder: string, { file }: Program): readonly [string, ...string[]] {
  return ['scala', '-cp', join(folder, 'classes'), `shop.${file.replace('.scala', '')}`];
}

async function buildJava(folder: string, programs: readonly Program[]): Promise<void> {
  const files = programs.map(({ context, file }) => join(folder, context, file));
  expectSuccess(await execute(['javac', '-Xlint:all', '-Werror', '-d', 'classes', ...files], folder));
}

function runJava(folder: string, { file }: Program): readonly [string, ...string[]] {
  const name = file.replace('.java', '');
  return ['java', '-XX:TieredStopAtLevel=1', '-Xshare:auto', '-cp', join(folder, 'classes'), `${name.toLowerCase()}.${name}`];
}

/** Two at a time, since the tests run beside each other as well. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

/** `variables` are added to the environment, or taken from it where undefined. */
export function execute(
  [command, ...parameters]: readonly [string, ...string[]] | readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string | undefined>> = {},
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  // Java and bash read a variable in the encoding of the locale.
  const all = { ...process.env, LC_ALL: 'C.UTF-8', ...variables };
  execFile(command ?? '', parameters, { cwd, env: all, encoding: 'utf8' }, (error, stdout, stderr) => {
    resolve({ status: error ? Number(error.code) || 1 : 0, stdout, stderr });
  });
  return promise;
}

function expectSuccess({ status, stdout, stderr }: Outcome): void {
  if (status !== 0) throw new Error(stdout + stderr);
}
