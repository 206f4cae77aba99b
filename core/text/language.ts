/** Language: what a file is written in, told from its name first and from the editor's language id otherwise. */

import { type Comments, commentsOf, hasComments, kindByName } from './comments.ts';

/** Names follow VS Code's language identifiers; `dotenv` covers `.env` and its variants, `generated` what tools write for tools. */
export interface Language extends Comments {
  readonly id: string;
  /** The kind whose comments and strings it has, where the id says nothing of them. */
  readonly lexedAs?: string;
  /** As far as the text itself says so (written-by.ts); by a teacher: to show how something is used. */
  readonly writtenBy?: 'people' | 'tool' | 'teacher';
  /** In a later part of a file, the line at its beginning that names the columns of a table; empty where there is none. */
  readonly head?: string;
}

/** `path` may be a URI, a relative path or a bare file name. */
export function languageOf(path: string, editorId?: string): Language {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const told = editorId === 'plaintext' ? undefined : editorId;
  const byEnding = byExtension.get(name.slice(name.lastIndexOf('.') + 1));
  // Extensions have ids of their own for files of one tool, which are YAML or JSON all the same: `dockercompose`, `github-actions-workflow`.
  const isStrange = told !== undefined && told !== 'json' && !hasComments(told);
  const id = byName(name) ?? (isStrange ? byEnding : undefined) ?? told ?? byEnding ?? 'plaintext';
  const lexedAs = hasComments(id) ? undefined : kindByName(name);
  return { id, ...(lexedAs === undefined ? {} : { lexedAs }), ...commentsOf(lexedAs ?? id) };
}

function byName(name: string): string | undefined {
  if (name === '.env' || name.startsWith('.env.') || name.endsWith('.env')) return 'dotenv';
  if (jsonWithComments.has(name) || name.endsWith('.jsonc') || name.endsWith('.code-workspace')) return 'jsonc';
  if (writtenByTools.test(name)) return 'generated';
  if (name === 'dockerfile' || name.startsWith('dockerfile.')) return 'dockerfile';
  return wholeNames.get(name);
}

/** Known lock files, minified code and source maps, whatever their format: names in them mean nothing. */
const writtenByTools = new RegExp(
  [
    '^(?:yarn|bun|deno|composer|gemfile|cargo|poetry|pipfile|pdm|uv|pixi|conda|renv|mix|rebar|pubspec|podfile|chart|flake|devbox)\\.lock$',
    '^(?:berksfile|puppetfile|policyfile|shard|dub|paket|symfony|conan|buf|helmfile|stack\\.yaml|elm|project|packages|requirements(?:-[a-z]+)?)\\.lock$',
    '^(?:package-lock|npm-shrinkwrap)\\.json$|^pnpm-lock\\.yaml$|^go\\.sum$|^gradle\\.lockfile$|^\\.terraform\\.lock\\.hcl$',
    '\\.(?:[cm]?[jt]sx?|css|scss|less|wasm|dart|html)\\.map$|\\.min\\.(?:js|css|mjs|cjs)$',
  ].join('|'),
);

const jsonWithComments = new Set([
  'launch.json',
  'tasks.json',
  'settings.json',
  'mcp.json',
  'devcontainer.json',
  'tsconfig.json',
]);

const wholeNames = new Map([
  ['makefile', 'makefile'],
  ['jenkinsfile', 'groovy'],
  ['.npmrc', 'ini'],
  ['.pypirc', 'ini'],
  ['.envrc', 'shellscript'],
  ['.bashrc', 'shellscript'],
  ['.zshrc', 'shellscript'],
  ['.profile', 'shellscript'],
]);

// biome-ignore format: a table of pairs is read best by family.
const byExtension = new Map(
  Object.entries({
    js: 'javascript', mjs: 'javascript', cjs: 'javascript', jsx: 'javascriptreact',
    ts: 'typescript', mts: 'typescript', cts: 'typescript', tsx: 'typescriptreact',
    py: 'python', pyw: 'python', json: 'json', ipynb: 'json', yaml: 'yaml', yml: 'yaml', toml: 'toml', ini: 'ini', cfg: 'ini', conf: 'ini',
    properties: 'properties', xml: 'xml', html: 'html', htm: 'html', css: 'css', scss: 'scss', less: 'less', md: 'markdown',
    sh: 'shellscript', bash: 'shellscript', zsh: 'shellscript', fish: 'fish', mk: 'makefile',
    go: 'go', java: 'java', kt: 'kotlin', kts: 'kotlin', groovy: 'groovy', gradle: 'groovy', cs: 'csharp', rs: 'rust', rb: 'ruby', php: 'php',
    c: 'c', h: 'c', cc: 'cpp', cpp: 'cpp', hpp: 'cpp', swift: 'swift', scala: 'scala', tf: 'terraform', tfvars: 'terraform', sql: 'sql',
    ps1: 'powershell', psm1: 'powershell', psd1: 'powershell', lua: 'lua', dart: 'dart', pl: 'perl', r: 'r', ex: 'elixir', exs: 'elixir',
    clj: 'clojure', cljs: 'clojure', cljc: 'clojure', edn: 'clojure', m: 'objective-c', mm: 'objective-cpp', vue: 'vue', svelte: 'svelte',
    hs: 'haskell', erl: 'erlang', hrl: 'erlang', fs: 'fsharp', fsx: 'fsharp', vb: 'vb', vbs: 'vb', bas: 'vb', jl: 'julia', nim: 'nim', zig: 'zig',
    ml: 'ocaml', coffee: 'coffeescript', cr: 'crystal', nix: 'nix', sol: 'solidity', bicep: 'bicep', proto: 'proto3',
  }),
);
