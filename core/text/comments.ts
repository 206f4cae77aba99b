/** comments: by which marks a comment begins in each kind of file, also where nothing else about the kind matters. */

/** A kind is a language's id, or what languages without an id of their own here share: `hash`, `slash`, `both` of them, `template`. */
export interface Comments {
  /** How a line comment starts; undefined where the language has none, as in JSON. It is what is written. */
  readonly lineComment?: string;
  /** Other marks of line comments, which are read and never written. */
  readonly alsoLineComments?: readonly string[];
  /** How a comment that may span lines opens and closes; undefined where the language has none. */
  readonly blockComment?: readonly [open: string, close: string];
}

export function commentsOf(kind: string): Comments {
  const [lineComment, also, block] = [written.get(kind), read.get(kind), blocks.get(kind)];
  return {
    ...(lineComment === undefined ? {} : { lineComment }),
    ...(also === undefined ? {} : { alsoLineComments: also }),
    ...(block === undefined ? {} : { blockComment: block }),
  };
}

/** By a file's name in lower case: the kind whose comments it has, where its language is unknown. */
export function kindByName(name: string): string | undefined {
  return byName.get(name) ?? byEnding.get(name.slice(name.lastIndexOf('.') + 1));
}

export function hasComments(kind: string): boolean {
  return written.has(kind) || read.has(kind) || blocks.has(kind);
}

// biome-ignore format: a table of pairs is read best by family.
const written = new Map<string, string>([
  ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'jsonc', 'go', 'java', 'kotlin', 'groovy', 'csharp', 'rust', 'c', 'cpp',
    'swift', 'scala', 'dart', 'php', 'scss', 'less'].map((id) => [id, '//'] as const),
  ...['python', 'dotenv', 'yaml', 'toml', 'ini', 'properties', 'shellscript', 'fish', 'makefile', 'ruby', 'perl', 'r', 'elixir', 'dockerfile',
    'terraform', 'powershell'].map((id) => [id, '#'] as const),
  ['sql', '--'],
  ['lua', '--'],
]);

// biome-ignore format: a table of pairs is read best by family.
const read = new Map<string, readonly string[]>([
  ['ini', [';', '//']], ['properties', ['!']], ['php', ['#']], ['terraform', ['//']], ['html', ['//']], ['vue', ['//']],
  ['bat', ['REM', 'rem', 'Rem', '::']], ['vb', ["'"]], ['viml', ['"']], ['latex', ['%']], ['erlang', ['%']], ['clojure', [';']],
  ['haskell', ['--']], ['ada', ['--']], ['fortran', ['!']], ['both', ['#', '//']],
  ...['coffeescript', 'hash', 'julia', 'nix', 'template'].map((kind) => [kind, ['#']] as const),
  ...['objective-c', 'objective-cpp', 'cuda-cpp', 'slash', 'fsharp', 'pascal', 'stylus', 'pug', 'd'].map((kind) => [kind, ['//']] as const),
]);

// biome-ignore format: a table of pairs is read best by family.
const blocks = new Map<string, readonly [string, string]>([
  ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'jsonc', 'go', 'java', 'kotlin', 'groovy', 'csharp', 'rust', 'c', 'cpp',
    'swift', 'scala', 'dart', 'php', 'css', 'scss', 'less', 'sql', 'terraform', 'objective-c', 'objective-cpp', 'cuda-cpp', 'slash', 'nix',
    'stylus', 'd', 'both'].map((id) => [id, ['/*', '*/']] as const),
  ...['html', 'xml', 'markdown', 'vue'].map((id) => [id, ['<!--', '-->']] as const),
  ...['fsharp', 'pascal', 'ocaml'].map((id) => [id, ['(*', '*)']] as const),
  ['powershell', ['<#', '#>']], ['lua', ['--[[', ']]']], ['haskell', ['{-', '-}']], ['julia', ['#=', '=#']], ['template', ['{#', '#}']],
  ['handlebars', ['{{!--', '--}}']], ['razor', ['@*', '*@']],
]);

// biome-ignore format: a table of pairs is read best by family.
const byEnding = new Map(
  Object.entries({
    bat: 'bat', cmd: 'bat', vb: 'vb', vbs: 'vb', bas: 'vb', cls: 'vb', vim: 'viml', vimrc: 'viml', tex: 'latex', sty: 'latex', bib: 'latex',
    erl: 'erlang', hrl: 'erlang', clj: 'clojure', cljs: 'clojure', cljc: 'clojure', edn: 'clojure', lisp: 'clojure', el: 'clojure', scm: 'clojure',
    rkt: 'clojure', asm: 'clojure', ahk: 'clojure', reg: 'clojure', hs: 'haskell', elm: 'haskell', purs: 'haskell', adb: 'ada', ads: 'ada',
    vhd: 'ada', vhdl: 'ada', f90: 'fortran', f95: 'fortran', jl: 'julia', nix: 'nix', ml: 'ocaml', mli: 'ocaml', fs: 'fsharp', fsx: 'fsharp',
    pas: 'pascal', dpr: 'pascal', m: 'slash', mm: 'slash', cu: 'slash', cuh: 'slash', json5: 'slash', hjson: 'both', proto: 'slash', zig: 'slash',
    sol: 'slash', bicep: 'slash', prisma: 'slash', d: 'slash', v: 'slash', sv: 'slash', cxx: 'slash', hxx: 'slash', hh: 'slash', ino: 'slash',
    as: 'slash', styl: 'slash', pug: 'slash', gd: 'hash', thrift: 'both', jsonnet: 'both', libsonnet: 'both', hcl: 'both', nomad: 'both',
    http: 'both', rest: 'both', tcl: 'hash', awk: 'hash', cmake: 'hash', coffee: 'hash', nim: 'hash', cr: 'hash', rego: 'hash', pp: 'hash',
    bzl: 'hash', star: 'hash', graphql: 'hash', gql: 'hash', feature: 'hash', robot: 'hash', rake: 'hash', gemspec: 'hash', cnf: 'ini',
    service: 'ini', desktop: 'ini', inf: 'ini', csh: 'hash', tcsh: 'hash', ksh: 'hash', psm1: 'powershell', psd1: 'powershell', pm: 'hash',
    vue: 'vue', svelte: 'vue', astro: 'vue', xhtml: 'xml', svg: 'xml', xsl: 'xml', xslt: 'xml', xsd: 'xml', xaml: 'xml', plist: 'xml', config: 'xml',
    csproj: 'xml', vbproj: 'xml', props: 'xml', targets: 'xml', resx: 'xml', jsp: 'html', erb: 'html', ejs: 'html', hbs: 'handlebars',
    mustache: 'handlebars', cshtml: 'razor', razor: 'razor', j2: 'template', jinja: 'template', jinja2: 'template', njk: 'template',
    twig: 'template',
  }),
);

// biome-ignore format: a table of pairs is read best by family.
const byName = new Map<string, string>([
  ...['cmakelists.txt', 'vagrantfile', 'gemfile', 'rakefile', 'podfile', 'fastfile', 'appfile', 'brewfile', 'justfile', 'procfile', 'caddyfile',
    'build', 'workspace', 'crontab', 'sshd_config', 'ssh_config', 'config', 'credentials', '.netrc', '_netrc', '.pgpass', '.curlrc', '.wgetrc',
    '.condarc', '.htpasswd', '.zshenv', '.bash_profile', '.zprofile', '.bash_aliases', '.tmux.conf'].map((name) => [name, 'hash'] as const),
  ...['.gitconfig', '.s3cfg', '.boto', '.editorconfig', '.pylintrc', '.flake8', '.hgrc', '.mylogin.cnf', '.my.cnf'].map((name) => [name, 'ini'] as const),
  ['_vimrc', 'viml'],
]);
