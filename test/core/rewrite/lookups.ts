/** lookups: how each language reads the variable API_KEY, as the tables of languages.test.ts have it. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the languages' own.

export const lookups: Readonly<Record<string, string>> = {
  c: 'getenv("API_KEY") ? getenv("API_KEY") : (fputs("API_KEY is not set\\n", stderr), exit(EXIT_FAILURE), "")',
  clojure: '(or (System/getenv "API_KEY") (throw (ex-info "API_KEY is not set" {})))',
  cpp: '[] {\n    const char *value = std::getenv("API_KEY");\n    if (value == nullptr) throw std::runtime_error("API_KEY is not set");\n    return value;\n}()',
  csharp:
    'System.Environment.GetEnvironmentVariable("API_KEY") ?? throw new System.InvalidOperationException("API_KEY is not set")',
  dart: "Platform.environment['API_KEY']!",
  elixir: 'System.fetch_env!("API_KEY")',
  fish: '"$API_KEY"',
  go: 'func() string {\n\tvalue, ok := os.LookupEnv("API_KEY")\n\tif !ok {\n\t\tpanic("API_KEY is not set")\n\t}\n\treturn value\n}()',
  groovy: "Objects.requireNonNull(System.getenv('API_KEY'), 'API_KEY is not set')",
  java: 'Objects.requireNonNull(System.getenv("API_KEY"), "API_KEY is not set")',
  kotlin: 'checkNotNull(System.getenv("API_KEY")) { "API_KEY is not set" }',
  lua: 'os.getenv("API_KEY") or error("API_KEY is not set")',
  'objective-c':
    'getenv("API_KEY") ? [NSString stringWithUTF8String:getenv("API_KEY")] : (fputs("API_KEY is not set\\n", stderr), exit(EXIT_FAILURE), @"")',
  perl: '($ENV{API_KEY} // die "API_KEY is not set\\n")',
  php: "getenv('API_KEY') ?: throw new \\RuntimeException('API_KEY is not set')",
  powershell: '$(if ($env:API_KEY) { $env:API_KEY } else { throw "API_KEY is not set" })',
  r: 'if (nzchar(Sys.getenv("API_KEY"))) Sys.getenv("API_KEY") else stop("API_KEY is not set")',
  ruby: 'ENV.fetch("API_KEY")',
  rust: 'std::env::var("API_KEY").expect("API_KEY is not set")',
  scala: 'sys.env("API_KEY")',
  shellscript: '${API_KEY:?}',
  swift: 'ProcessInfo.processInfo.environment["API_KEY"]!',
};
