/** Bundles the executables into dist/: client.cjs, server.js, cli.js, the threads that scan and that talk to the OS keychain, and what a terminal launch starts. */

import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The rules' examples serve the tests alone, and take up a good part of the rules. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]detect[\\/]rules[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      return { loader: 'ts', contents: source.replace(/^( +)(hits|misses): \[(?:.*\],\n|\n(?:.*\n)*?\1\],\n)/gm, '$1$2: [],\n') };
    });
  },
};

/**
 * A vault's SDK is a file of its own that client and command line share, loaded when that vault is first asked: `providers/aws/sdk.ts`, which
 * names the few things that are used of it, becomes dist/sdk-aws.js. No value of ours has its class in there, so none exists twice.
 */
const sdksApart: Plugin = {
  name: 'sdks-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/sdk\.ts$/ }, ({ kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: `./sdk-${basename(resolveDir)}.js`, external: true } : undefined,
    );
  },
};

const shared: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // What a package has as a module can be bundled; its form for older loaders may look for its parts at run time.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  external: ['vscode', '@napi-rs/keyring'],
  plugins: [withoutExamples, sdksApart],
  logLevel: 'warning',
};

rmSync('dist', { recursive: true, force: true });

// CommonJS, since it loads in one go: a module's asynchronous steps queue behind all that starts with the editor.
await build({
  ...shared,
  entryPoints: { client: 'client/extension.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
});

const modules: Readonly<Record<string, Record<string, string>>> = {
  server: { server: 'server/main.ts' },
  // The thread shares the engine's chunk with the program that starts it.
  cli: { cli: 'cli/main.ts', 'scan-worker': 'cli/scanning/scan-worker.ts' },
  'keychain-worker': { 'keychain-worker': 'vault/stores/keychain-worker.ts' },
  'terminal-child': { 'terminal-child': 'client/inject/terminal-child.ts' },
  ...Object.fromEntries(
    globSync('vault/providers/*/sdk.ts').map((path) => {
      const name = `sdk-${basename(dirname(path))}`;
      return [name, { [name]: path }];
    }),
  ),
};
for (const [name, entryPoints] of Object.entries(modules)) {
  await build({
    ...shared,
    entryPoints,
    format: 'esm',
    // What is imported lazily is loaded when it is used.
    splitting: true,
    chunkNames: `${name}-[name]-[hash]`,
    // CommonJS dependencies inside an ESM bundle call `require` for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}
