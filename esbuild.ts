/** Bundles the executables into dist/: client.cjs, server.js, cli.js, the thread that talks to the OS keychain, and what a terminal launch starts. */

import { rmSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';

const shared: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  external: ['vscode', '@napi-rs/keyring'],
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

for (const [name, path] of [
  ['server', 'server/main.ts'],
  ['cli', 'cli/main.ts'],
  ['keychain-worker', 'vault/stores/keychain-worker.ts'],
  ['terminal-child', 'client/inject/terminal-child.ts'],
] as const) {
  await build({
    ...shared,
    entryPoints: { [name]: path },
    format: 'esm',
    // What is imported lazily is loaded when it is used.
    splitting: true,
    chunkNames: `${name}-[name]-[hash]`,
    // CommonJS dependencies inside an ESM bundle call `require` for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}
