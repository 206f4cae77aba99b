/** How C++ reads an environment variable; a missing one throws an exception with its name. */

import { cLexicon, include, macroArgument } from './c.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const compiled = 'it is made when the program is compiled';

export const cpp: CodeIdiom = {
  shown: 'std::getenv("NAME")',
  expression: `[] {
    const char *value = std::getenv("NAME");
    if (value == nullptr) throw std::runtime_error("NAME is not set");
    return value;
}()`,
  binding: 'tight',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: 'std::string() + ', separator: ' + ', close: '' },
  // A literal lives as long as the program, and so does the text in its place.
  held: {
    joined: `[] {
    static const std::string text = TEXT;
    return text.c_str();
}()`,
  },
  owned: { before: /\bstd::string\s+\w+\s*=\s*$|\bstd::string\s*(?:\w+\s*)?[({]\s*$/, behind: /(?!)/ },
  lexicon: cLexicon,
  positions: {
    words: words('return throw co_return co_yield'),
    marks: marks('<<'),
    sideBySide: 'constant',
    never: [
      macroArgument,
      { before: /\b(?:constexpr|consteval|constinit)\b/, why: compiled },
      {
        before: /\b(?:sizeof|decltype|asm|static_assert|__attribute__|_Pragma|alignas|noexcept) \(/,
        why: 'only a literal can stand there',
      },
      { before: /\bfor \( ¦ [^;]*:$/, why: 'a loop goes through a literal as through an array' },
      { before: /\[\] = ?\{? ?$|\bchar \w+ \[\] \{ ¦/, why: 'an array of characters takes only a literal' },
      { before: /^\[ ¦|\[ \[ ¦/, why: 'an attribute takes only literals' },
      { before: /\btemplate < [^>]*=$/, why: compiled },
    ],
    border: /\(\) (?:const |noexcept |override )*\{$/,
  },
  needs: [include('cstdlib', '|stdlib\\.h'), include('stdexcept', ''), include('string', '')],
};
