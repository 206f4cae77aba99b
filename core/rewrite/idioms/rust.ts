/** How Rust reads an environment variable; a missing one is a panic with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const format = 'the format of a macro is read when the program is compiled';
const pattern = 'a pattern takes only literals';
const constant = 'a constant or static of Rust is made when the program is compiled, so make it a function or a LazyLock first';

/** A literal is borrowed for ever, so what takes its place is a static as well, filled when it is first used; Rust has it since 1.70. */
const held = `{
    static VALUE: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    VALUE.get_or_init(|| TEXT).as_str()
}`;

export const rust: CodeIdiom = {
  shown: 'std::env::var("NAME")',
  expression: 'std::env::var("NAME").expect("NAME is not set")',
  binding: 'tight',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '[', separator: ', ', close: '].concat()', value: '&*TEXT' },
  held: { whole: held, joined: held },
  owned: {
    before: /\bString::from\(\s*$/,
    behind: /^\s*\.(?:to_string|to_owned|into|replace|repeat|to_uppercase|to_lowercase|to_ascii_uppercase|to_ascii_lowercase)\(/,
  },
  lexicon: {
    starts: '/"\'rbc',
    comment: /\/\/[^\r\n]*/y,
    nestedComment: ['/*', '*/'],
    strings: [
      {
        opening: /(?:b|c)r?#*"|br#*"/y,
        closing: (opening) => `"${opening.replace(/[^#]/g, '')}`,
        lines: 'many',
        skip: /\\[\s\S]/y,
        escaping: verbatim,
        longer: 'split',
        refused: 'it is bytes and no text',
      },
      {
        opening: /r#*"/y,
        closing: (opening) => `"${opening.replace(/[^#]/g, '')}`,
        lines: 'many',
        escaping: verbatim,
        longer: 'split',
      },
      {
        opening: /"/y,
        closing: () => '"',
        lines: 'many',
        skip: /\\[\s\S]/y,
        escaping: backslash({ letters: 'nrt', numbers: ['x', 'u{}'], other: 'fails', itself: '"\'', lineBreak: 'blanks' }),
        longer: 'split',
      },
    ],
    opaque: /'(?:\\(?:u\{[^}]*\}|x[\dA-Fa-f]{2}|[^\r\n])|[^'\\\r\n])'/y,
    statements: 'marks',
  },
  positions: {
    words: words('return else in break'),
    marks: marks('-> | ; ..'),
    pattern: { before: words('=> | if'), why: pattern },
    never: [
      { before: /¦ (?:.* )?(?:const|static) (?:mut )?\w+ :/, why: constant },
      { before: /\bconst (?:unsafe )?fn\b/, why: constant },
      { before: /# !? ?\[ ¦/, why: 'an attribute takes only literals' },
      { before: /\bmatches ! \( ¦ .*,|\blet [^=]*[([{] ¦|\blet$/, why: pattern },
      {
        before: /\b(?<name>\w+) ! [([{] ¦/,
        named: (name) => new RegExp(`\\bmacro_rules!\\s*${name}\\b`),
        why: 'a macro of this file takes it, and may ask for a literal',
      },
      {
        before: /\b(?:concat|stringify|env|option_env|include_\w+|query\w*|cfg) ! [([] ¦/,
        why: 'this macro takes only literals',
      },
      {
        before:
          /\b(?:e?print|e?println|format|format_args|panic|todo|unimplemented|unreachable|bail|anyhow|trace|debug|info|warn|error) ! [([{] ¦ $/,
        why: format,
      },
      { before: /\b(?:write|writeln|assert|ensure) ! \( ¦ [^,]+ ,$|\bassert_\w+ ! \( ¦ [^,]+ , [^,]+ ,$/, why: format },
      { before: /¦ (?:"" \| )+$|¦ [^|]*[^|\s][^|]* \|$/, why: pattern },
    ],
    border: /\bfn\b.*\{$|\|\||\|[^|]*\|/,
  },
};
