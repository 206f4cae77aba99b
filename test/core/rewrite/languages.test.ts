/** Positions of every language, before and after a move; `refused:` and a part of the reason where none is right. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the languages' own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookups } from './lookups.ts';
import { moved, outcome, value } from './moved.ts';

type Row = readonly [before: string, after: string];

const fishGuard = 'set -q API_KEY; or begin; echo "API_KEY is not set" >&2; exit 1; end\n';

/** `LOOKUP` is the language's own; what a language imports stands in the text already. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  c: [
    ['int f(void) { if (ok) { g("VALUE"); } }', 'int f(void) { if (ok) { g(LOOKUP); } }'],
    ['const char *f(void) { return "VALUE"; }', 'const char *f(void) { return LOOKUP; }'],
    ['int f(void) { return !strcmp(k, "VALUE"); }', 'int f(void) { return !strcmp(k, LOOKUP); }'],
    ['int f(void) { return k == "VALUE"; }', 'int f(void) { return k == (LOOKUP); }'],
    ['int f(void) { return sizeof("VALUE"); }', 'refused: literal'],
    ['int f(void) { g(L"VALUE"); }', 'refused: another kind'],
    ['#define K "VALUE"', 'refused: preprocessor'],
    ['struct s x = { .k = "VALUE" };', 'refused: pointer'],
    ['int f(void) { static const char *k = "VALUE"; }', 'refused: static variable'],
    ['int f(void) { g("a" "VALUE"); }', 'refused: side by side'],
    ['int f(void) { g("VALUE" PRIx64 "a"); }', 'refused: side by side'],
    ['int f(void) { struct s x = { "VALUE" }; }', 'refused: pointer'],
  ],
  clojure: [
    ['(defn f [] (let [k "VALUE"] k))', '(defn f [] (let [k LOOKUP] k))'],
    ['(def u (str "a" "VALUE"))', '(def u (str "a" LOOKUP))'],
    ['(defn f "VALUE" [x] x)', 'refused: description'],
    ['(case x "VALUE" 1)', 'refused: case'],
    ['(def x \'(a "VALUE"))', 'refused: quoted'],
    ['(def x #"VALUE")', 'refused: string'],
    ['(def u "a VALUE b")', '(def u (str "a " LOOKUP " b"))'],
  ],
  csharp: [
    ['class A { string F() => "VALUE"; }', 'class A { string F() => LOOKUP; }'],
    ['class A { const string K = "VALUE"; }', 'class A { static readonly string K = LOOKUP; }'],
    ['class A { const string K = "VALUE"; [X(K)] void F() {} }', 'refused: uses it'],
    [
      'class A { const int N = 1, M = 2; void F() { G("VALUE"); } }',
      'class A { const int N = 1, M = 2; void F() { G(LOOKUP); } }',
    ],
    ['var x = "VALUE".Length;', 'var x = (LOOKUP).Length;'],
    ['var x = y switch { "VALUE" => 1, _ => 2 };', 'refused: pattern'],
    ['var x = y is "VALUE";', 'refused: pattern'],
    ['var x = """VALUE""";', 'var x = LOOKUP;'],
    ['var x = $"{y}VALUE{{";', 'var x = $"{y}" + (LOOKUP) + $"{{";'],
    ['var x = "VALUE"u8;', 'refused: closing quote'],
    ['var x = @"a""VALUE";', 'var x = @"a""" + (LOOKUP);'],
    ['[X("VALUE")] class A { }', 'refused: attribute'],
    ['void F(string k = "VALUE") { }', 'refused: parameter'],
    ['using (var x = G("VALUE")) { }', 'using (var x = G(LOOKUP)) { }'],
  ],
  dart: [
    ["class A { A(this.k) { g('VALUE'); } }", 'class A { A(this.k) { g(LOOKUP); } }'],
    ["final k = r'VALUE';", 'final k = LOOKUP;'],
    ["final k = 'a' 'VALUE';", "final k = 'a' '${LOOKUP}';"],
    ["const k = ['VALUE'];", 'refused: constant'],
    ["f(String k, {String j = 'VALUE'}) {}", 'refused: parameter'],
    ["@X('VALUE') class A {}", 'refused: annotation'],
    ["final u = 'a${x}VALUE\\n';", "final u = 'a${x}${LOOKUP}\\n';"],
  ],
  elixir: [
    [
      'defmodule A do\n  def f(x) do\n    g("VALUE", x)\n  end\nend',
      'defmodule A do\n  def f(x) do\n    g(LOOKUP, x)\n  end\nend',
    ],
    ['config :shop, key: "VALUE"', 'config :shop, key: LOOKUP'],
    ['def f("VALUE"), do: 1', 'refused: pattern'],
    ['case x do\n  "VALUE" -> 1\nend', 'refused: pattern'],
    ['"VALUE" = x', 'refused: pattern'],
    ['@key "VALUE"', 'refused: module'],
    ["x = 'VALUE'", 'refused: characters'],
    ['u = "a#{x}VALUE"', 'u = "a#{x}#{LOOKUP}"'],
  ],
  fish: [
    ['function f -a API_KEY\n  x VALUE\nend\n', 'refused: '],
    ['#!/usr/bin/env fish\n# a\n\nx --key=VALUE\n', `#!/usr/bin/env fish\n# a\n\n${fishGuard}x --key=LOOKUP\n`],
    ["x 'VALUE'y # VALUE\n", `${fishGuard}x LOOKUPy # $API_KEY\n`],
    ['x "a-VALUE[1]"\n', `${fishGuard}x "a-"LOOKUP"[1]"\n`],
    ["x (y VALUE) 'a \\'VALUE'\n", `${fishGuard}x (y LOOKUP) 'a \\''LOOKUP\n`],
    ['x "b$(z VALUE)"\n', `${fishGuard}x "b$(z LOOKUP)"\n`],
    [`${fishGuard}x VALUE\n`, `${fishGuard}x LOOKUP\n`],
    ['set -x API_KEY VALUE\n', `${fishGuard}set -x API_KEY LOOKUP\n`],
    ['set -e API_KEY\nx VALUE\n', 'refused: another value'],
    ['read -l API_KEY\nx VALUE\n', 'refused: another value'],
    ["x 'VALUE\n", 'refused: word or a string'],
  ],
  go: [
    ['var k = "VALUE"', 'var k = LOOKUP'],
    ['var k string = "VALUE"', 'var k string = LOOKUP'],
    ['var (\n\tk = "VALUE"\n)', 'var (\n\tk = LOOKUP\n)'],
    ['var k Token = "VALUE"', 'refused: another type'],
    ['const k = "VALUE"', 'var k = LOOKUP'],
    ['const k = "VALUE"\n\nconst u = "a" + k', 'refused: constant'],
    ['func f() {\n\tg("VALUE")\n}', 'func f() {\n\tg(LOOKUP)\n}'],
    ['func f() {\n\tconst k = "VALUE"\n}', 'refused: constant'],
    ['func f() {\n\tos := 1\n\tg("VALUE")\n}', 'refused: clash'],
    ['var u = "«se» +\n"', 'refused: string'],
    ['type A struct {\n\tK string `VALUE`\n}', 'refused: certain'],
    ['var k = "VA«LUE" +\n\t"VALUE»"', 'var k = "VA" + LOOKUP'],
    ['var k = "«VALUE" + "VALUE»"[1:]', 'refused: string'],
  ],
  groovy: [
    ["def f() { g 'VALUE' }", 'def f() { g LOOKUP }'],
    ['def u = "a${x}VALUE"', 'def u = "a${x}" + LOOKUP'],
    ["pipeline { environment { K = 'VALUE' } }", 'refused: Jenkins'],
  ],
  java: [
    ['class A { enum E { X("VALUE"); E(String k) {} } }', 'class A { enum E { X(LOOKUP); E(String k) {} } }'],
    ['class A { Runnable r = () -> f("VALUE"); }', 'class A { Runnable r = () -> f(LOOKUP); }'],
    ['class A { void f() { switch (x) { case 1: g("VALUE"); } } }', 'class A { void f() { switch (x) { case 1: g(LOOKUP); } } }'],
    ['class A { char c = \'"\'; String k = "VALUE"; }', "class A { char c = '\"'; String k = LOOKUP; }"],
    ['class A { static final String K = "VALUE"; void f() { switch (x) { case K: } } }', 'refused: uses this constant'],
    ['@X(k = "VALUE") class A {}', 'refused: annotation'],
    ['@X({"a", "VALUE"}) class A {}', 'refused: annotation'],
  ],
  kotlin: [
    [
      'class A {\n  companion object {\n    private const val K = "VALUE"\n  }\n}',
      'class A {\n  companion object {\n    private val K = LOOKUP\n  }\n}',
    ],
    ['const val K = "VALUE"\n@X(K) class A', 'refused: annotation'],
    ['fun f() = when (x) {\n  1 -> "VALUE"\n  else -> ""\n}', 'fun f() = when (x) {\n  1 -> LOOKUP\n  else -> ""\n}'],
    ['val u = "$x VALUE"', 'val u = "$x ${LOOKUP}"'],
    ['val u = """a "VALUE" $x"""', 'val u = """a "${LOOKUP}" $x"""'],
    ['import android.app.Activity\nval k = "VALUE"', 'refused: Android'],
  ],
  lua: [
    ['local function f() return "VALUE" end', 'local function f() return (LOOKUP) end'],
    ['f"VALUE"', 'f(LOOKUP)'],
    ['f "VALUE" (x)', 'refused: call'],
    ['local k = [==[VALUE]==]', 'local k = LOOKUP'],
    ['local k = "VALUE" == x', 'local k = (LOOKUP) == x'],
    ['-- VALUE', '-- os.getenv("API_KEY")'],
  ],
  'objective-c': [
    ['void f(void) { [a b:@"VALUE"]; }', 'void f(void) { [a b:(LOOKUP)]; }'],
    ['void f(void) { [a b:@"VALUE" c:d]; }', 'void f(void) { [a b:(LOOKUP) c:d]; }'],
    ['- (id)f { return @"VALUE"; }', '- (id)f { return LOOKUP; }'],
    ['void f(void) { g(@"VALUE" MORE); }', 'refused: side by side'],
    ['void f(void) { g(@"VALUE" @"b"); }', 'refused: side by side'],
    ['void f(void) { d(@{@"k": @"VALUE"}); }', 'void f(void) { d(@{@"k": (LOOKUP)}); }'],
    ['void f(void) { d(@{@"VALUE": b}); }', 'refused: this member'],
    ['void f(void) { NSLog(@"VALUE"); }', 'refused: format'],
    ['void f(void) { [NSString stringWithFormat:@"VALUE", a]; }', 'refused: format'],
    ['NSString *const k = @"VALUE";', 'refused: outside of functions'],
    ['void f(void) { static NSString *k = @"VALUE"; }', 'refused: static variable'],
    ['void f(void) { g("VALUE"); }', 'refused: string of C'],
  ],
  perl: [
    ["sub f { my %h = (k => 'VALUE'); return 'VALUE' }", 'sub f { my %h = (k => LOOKUP); return LOOKUP }'],
    ['my $k = q(VALUE); s/a"b/c/; my $j = "VALUE";', 'my $k = LOOKUP; s/a"b/c/; my $j = LOOKUP;'],
    ['print "a VALUE b $x\\n";', 'print +("a " . LOOKUP . " b $x\\n");'],
    ['my $x = qw(VALUE);', 'refused: string'],
    ['my $x = `curl VALUE`;', 'refused: command'],
    ["use lib 'VALUE';", 'refused: compiled'],
    ['my $k = "\\Ua VALUE";', 'refused: escapes'],
  ],
  php: [
    [
      "<?php\nclass A { function f() { return ['k' => 'VALUE']; } }",
      "<?php\nclass A { function f() { return ['k' => LOOKUP]; } }",
    ],
    ["<?php\n$x = 'a\\«VALUE»b';", "<?php\n$x = 'a\\\\' . (LOOKUP) . 'b';"],
    ['<p>VALUE</p><?php f("x");', 'refused: string'],
    ["<?php\nnamespace A;\nconst K = 'VALUE';", 'refused: constant'],
    ["<?php\n$f = fn() => 'VALUE';", '<?php\n$f = fn() => LOOKUP;'],
    ["<?php\n#[X('VALUE')]\nclass A {}", 'refused: attribute'],
    ["<?php\nenum A: string { case X = 'VALUE'; }", 'refused: constant'],
    ['<?php\n$x = `curl VALUE`;', 'refused: command'],
  ],
  powershell: [
    ["function f { g -Key 'VALUE' }", 'function f { g -Key LOOKUP }'],
    ["$u = 'a''VALUE$x'", '$u = "a\'LOOKUP`$x"'],
    ['$u = "a $($x.y) VALUE"', '$u = "a $($x.y) LOOKUP"'],
  ],
  r: [
    ['f <- function(x) {\n  g("VALUE", k = \'VALUE\')\n}', 'f <- function(x) {\n  g(LOOKUP, k = LOOKUP)\n}'],
    ['u <- "a VALUE"', 'u <- paste0("a ", LOOKUP)'],
    ['k <- x %||% "VALUE"', 'refused: certain'],
    ['c("VALUE" = 1)', 'refused: name'],
  ],
  ruby: [
    [
      'class A\n  def f\n    x = /"/\n    g(k: "VALUE")\n  end\nend',
      'class A\n  def f\n    x = /"/\n    g(k: LOOKUP)\n  end\nend',
    ],
    ['f "VALUE" do |x|\nend', 'f LOOKUP do |x|\nend'],
    ['x = "VALUE" if y', 'x = LOOKUP if y'],
    ['x = :"VALUE"', 'refused: string'],
    ['x = "VALUE"\nx << "b"', 'x = LOOKUP.dup\nx << "b"'],
    ['@x ||= "VALUE"\n@x.upcase!', '@x ||= LOOKUP.dup\n@x.upcase!'],
    ['x = ["VALUE"]\nx[0][0] = "b"', 'x = [LOOKUP.dup]\nx[0][0] = "b"'],
    ['f("VALUE".concat("b"))', 'f(LOOKUP.dup.concat("b"))'],
    ['# frozen_string_literal: true\nx = "VALUE"\ny << x', '# frozen_string_literal: true\nx = LOOKUP\ny << x'],
    ['class << self\n  x["VALUE"] == <<~A # a << b\n  a\n  A\nend', 'class << self\n  x[LOOKUP] == <<~A # a << b\n  a\n  A\nend'],
    ['x = "a" "VALUE"', 'x = "a" "#{LOOKUP}"'],
    ['x = { "VALUE": 1 }', 'refused: key'],
    ['x = %w[VALUE b]', 'refused: string'],
    ['x = `curl VALUE`', 'refused: command'],
    ["x = 'a\\'VALUE\\n'", 'x = "a\'#{LOOKUP}\\\\n"'],
    ['case x\nwhen "VALUE" then 1\nend', 'case x\nwhen LOOKUP then 1\nend'],
  ],
  rust: [
    ['fn f() { g("VALUE".to_string()) }', 'fn f() { g(LOOKUP.to_string()) }'],
    ['fn f() { g(String::from("VALUE")) }', 'fn f() { g(String::from(LOOKUP)) }'],
    [
      'static K: LazyLock<String> = LazyLock::new(|| "VALUE".into());',
      'static K: LazyLock<String> = LazyLock::new(|| LOOKUP.into());',
    ],
    ["fn f<'a>(x: &'a str) { g('\"', \"VALUE\".to_owned()) }", "fn f<'a>(x: &'a str) { g('\"', LOOKUP.to_owned()) }"],
    ['fn f() { match x { "VALUE" => 1, _ => 2 } }', 'refused: pattern'],
    ['fn f() { match x { "a" | "VALUE" => 1, _ => 2 } }', 'refused: pattern'],
    ['fn f() { matches!(x, "VALUE") }', 'refused: pattern'],
    ['#[doc = "VALUE"]\nfn f() {}', 'refused: attribute'],
    ['fn f() { g(b"VALUE") }', 'refused: bytes'],
    ['const K: [&str; 1] = ["VALUE"];', 'refused: constant'],
    ['fn f() { concat!("a", "VALUE") }', 'refused: macro'],
  ],
  scala: [
    ['object A { def f = g("VALUE") }', 'object A { def f = g(LOOKUP) }'],
    ['val x = y match { case "VALUE" => 1 }', 'refused: pattern'],
    ['val x = y match { case 1 => "VALUE" }', 'val x = y match { case 1 => LOOKUP }'],
    ['val x = json"VALUE"', 'refused: sees how'],
    ['val x = s"$y VALUE"', 'val x = s"$y " + LOOKUP'],
    ['@X("VALUE") class A', 'refused: annotation'],
  ],
  shellscript: [
    ['f() { mail --to "me:VALUE" x; }', 'f() { mail --to "me:LOOKUP" x; }'],
    ["alias x='y VALUE'", 'alias x=\'y \'"LOOKUP"'],
    ['x=$(echo "a $(echo VALUE)")', 'x=$(echo "a $(echo "LOOKUP")")'],
    ['x="a # VALUE"', 'x="a # LOOKUP"'],
    ['[[ $x =~ VALUE ]]', 'refused: pattern'],
    ['API_KEY=other\ncurl VALUE', 'refused: another value'],
    ['API_KEY="VALUE"', 'API_KEY="LOOKUP"'],
    ['x="`echo VALUE`"', 'refused: escapes'],
  ],
  swift: [
    ['class A { func f() { g("VALUE") } }', 'class A { func f() { g(LOOKUP) } }'],
    ['let u = "a\\(x)VALUE"', 'let u = "a\\(x)\\(LOOKUP)"'],
    ['let u = #"a\\VALUE"#', 'let u = "a\\\\\\(LOOKUP)"'],
    ['enum A: String { case x = "VALUE" }', 'refused: raw value'],
    ['@available(*, deprecated, message: "VALUE")\nfunc f() {}', 'refused: attribute'],
    ['switch x { case "VALUE": break }', 'switch x { case LOOKUP: break }'],
  ],
};

const imported: Readonly<Record<string, string>> = {
  c: '#include <stdio.h>\n#include <stdlib.h>\n',
  'objective-c': '#include <stdio.h>\n#include <stdlib.h>\n',
  dart: "import 'dart:io';\n",
  go: 'package shop\n\nimport "os"\n\n',
  java: 'import java.util.Objects;\n',
  swift: 'import Foundation\n',
};

for (const [language, table] of Object.entries(rows)) {
  for (const [before, after] of table) {
    test(`${language}: ${before}`, () => {
      const head = imported[language] ?? '';
      const result = outcome(moved(language, head + before));
      if (after.startsWith('refused: ')) assert.match(result, new RegExp(`^refused: .*${after.slice('refused: '.length)}`));
      else assert.equal(result, head + withLookup(after, lookups[language] ?? '').replaceAll('VALUE', value));
    });
  }
}

/** Further lines of a lookup stand as deep as the one that it is put into. */
function withLookup(text: string, lookup: string): string {
  return text.replaceAll('LOOKUP', (_, offset: number) => {
    const indentation = /(?<=^|\n)\t*(?=[^\n]*$)/.exec(text.slice(0, offset))?.[0] ?? '';
    return lookup.replaceAll('\n', `\n${indentation}`);
  });
}
