/** Language: what a file is written in, told from its name first and from the editor's language id otherwise. */

/** Names follow VS Code's language identifiers; `dotenv` covers `.env` and its variants, `generated` what tools write for tools. */
export interface Language {
  readonly id: string;
  /** How a line comment starts; undefined where the language has none, as in JSON. */
  readonly lineComment?: string;
  /** How a comment that may span lines opens and closes; undefined where the language has none. */
  readonly blockComment?: readonly [open: string, close: string];
  /** As far as the text itself says so (written-by.ts); by a teacher: to show how something is used. */
  readonly writtenBy?: 'people' | 'tool' | 'teacher';
}

/** `path` may be a URI, a relative path or a bare file name. */
export function languageOf(path: string, editorId?: string): Language {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const told = editorId === 'plaintext' ? undefined : editorId;
  const id = byName(name) ?? told ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'plaintext';
  const lineComment = lineComments.get(id);
  const blockComment = blockComments.get(id);
  return { id, ...(lineComment === undefined ? {} : { lineComment }), ...(blockComment === undefined ? {} : { blockComment }) };
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
    ps1: 'powershell', lua: 'lua', dart: 'dart', pl: 'perl', r: 'r', ex: 'elixir', exs: 'elixir',
  }),
);

// biome-ignore format: a table of pairs is read best by family.
const lineComments = new Map<string, string>([
  ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'jsonc', 'go', 'java', 'kotlin', 'groovy', 'csharp', 'rust', 'c', 'cpp',
    'swift', 'scala', 'dart', 'php', 'scss', 'less'].map((id) => [id, '//'] as const),
  ...['python', 'dotenv', 'yaml', 'toml', 'ini', 'properties', 'shellscript', 'fish', 'makefile', 'ruby', 'perl', 'r', 'elixir', 'dockerfile',
    'terraform', 'powershell'].map((id) => [id, '#'] as const),
  ['sql', '--'],
  ['lua', '--'],
]);

// biome-ignore format: a table of pairs is read best by family.
const blockComments = new Map<string, readonly [string, string]>([
  ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'jsonc', 'go', 'java', 'kotlin', 'groovy', 'csharp', 'rust', 'c', 'cpp',
    'swift', 'scala', 'dart', 'php', 'css', 'scss', 'less', 'sql', 'terraform'].map((id) => [id, ['/*', '*/']] as const),
  ...['html', 'xml', 'markdown'].map((id) => [id, ['<!--', '-->']] as const),
  ['powershell', ['<#', '#>']],
]);
