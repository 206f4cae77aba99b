/** pattern-source: a regular expression's source as a row of literal texts, choices and widths, as far as the search for it needs to know. */

/** In UTF-16 units. */
export interface Width {
  readonly min: number;
  readonly max: number;
}

export type Piece =
  /** Lower case; every match has this text here, in whatever case, or just as it is written where that is known. */
  | { readonly kind: 'text'; readonly text: string; readonly written: string | undefined }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Piece[])[] }
  /** A look-ahead that has to be met: these begin here too, and what is behind the piece begins where the piece does. */
  | { readonly kind: 'ahead'; readonly pieces: readonly Piece[] }
  | ({ readonly kind: 'width' } & Width);

export interface PatternSource {
  readonly pieces: readonly Piece[];
  /** The widest look-around. */
  readonly looks: number;
}

/** For a source that `RegExp` takes; what is not known is taken for one unit of anything. */
export function readPattern(source: string, flags: string): PatternSource {
  const reader: Reader = { source, at: 0, unit: /[uv]/.test(flags) ? 2 : 1, looks: 0, widestGroup: 0 };
  const pieces = readChoice(reader);
  return { pieces, looks: reader.looks };
}

interface Reader {
  readonly source: string;
  at: number;
  /** How many UTF-16 units a class may take. */
  readonly unit: number;
  looks: number;
  widestGroup: number;
}

const nothing: Piece = { kind: 'width', min: 0, max: 0 };

/** Up to the bracket that closes it, or the source's end. */
function readChoice(reader: Reader): readonly Piece[] {
  const options: Piece[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at += 1;
      options.push([]);
    } else append(options.at(-1) ?? [], repeated(reader, readAtom(reader)));
  }
  return options.length === 1 ? (options[0] ?? []) : [{ kind: 'choice', options }];
}

const openingBracket = 40;

/** Letters, digits, blanks, `-` and `_`, which stand for themselves: most of most patterns. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 32 ||
    unit === 45 ||
    unit === 95
  );
}

function append(row: Piece[], piece: Piece): void {
  const last = row.at(-1);
  if (piece.kind === 'text' && last?.kind === 'text') row[row.length - 1] = { kind: 'text', ...joined(last, piece) };
  else row.push(piece);
}

interface Literal {
  readonly text: string;
  readonly written: string | undefined;
}

export function joined(one: Literal, next: Literal): Literal {
  const isKnown = one.written !== undefined && next.written !== undefined;
  return { text: one.text + next.text, written: isKnown ? one.written + next.written : undefined };
}

function literally(written: string): Piece {
  return { kind: 'text', text: written.toLowerCase(), written };
}

function readAtom(reader: Reader): Piece {
  const { source, at } = reader;
  const unit = source.charCodeAt(at);
  if (unit === openingBracket) return readGroup(reader);
  if (isPlain(unit)) {
    reader.at += 1;
    return literally(source.charAt(at));
  }
  const [form = '', inner] = take(
    reader,
    /\[((?:\\[\s\S]|[^\]\\])*)\]|\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|k<[^>]*>|c[A-Za-z]|[\s\S])|[\s\S]/y,
  );
  if (form === '^' || form === '$' || form === '\\b' || form === '\\B') return nothing;
  if (/^\\(?:k|[1-9])/.test(form)) return { kind: 'width', min: 0, max: reader.widestGroup };
  if (inner !== undefined && /^[A-Za-z0-9]{2,8}$/.test(inner)) return anyOf(inner);
  const text = inner === undefined ? literal(form) : /^[^\\^]$/.test(inner) ? inner : undefined;
  return text === undefined ? { kind: 'width', min: 1, max: reader.unit } : literally(text);
}

/** A class of a few letters, such as `[sr]`. */
function anyOf(letters: string): Piece {
  const texts = [...new Set(letters.toLowerCase())];
  const written = (text: string): string | undefined => {
    const cases = [...new Set(letters)].filter((letter) => letter.toLowerCase() === text);
    return cases.length === 1 ? cases[0] : undefined;
  };
  return { kind: 'choice', options: texts.map((text) => [{ kind: 'text', text, written: written(text) }]) };
}

/** A look-around has no width of its own. */
function readGroup(reader: Reader): Piece {
  const [open = ''] = take(reader, /\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/y);
  const pieces = readChoice(reader);
  reader.at += 1;
  const width = widthOf(pieces).max;
  if (/^\(\?<?[=!]/.test(open)) {
    reader.looks = Math.max(reader.looks, width);
    return open === '(?=' ? { kind: 'ahead', pieces } : nothing;
  }
  reader.widestGroup = Math.max(reader.widestGroup, width);
  return { kind: 'choice', options: [pieces] };
}

function repeated(reader: Reader, piece: Piece): Piece {
  if (isPlain(reader.source.charCodeAt(reader.at))) return piece;
  const [form = '', least, most] = take(reader, /(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??|/y);
  if (form === '') return piece;
  const min = form[0] === '{' ? Number(least) : form[0] === '+' ? 1 : 0;
  const max =
    form[0] === '{' ? (most === undefined ? min : most === '' ? Infinity : Number(most)) : form[0] === '?' ? 1 : Infinity;
  if (piece.kind === 'text' && min > 0 && max <= 32) {
    const least: Piece = { kind: 'text', text: piece.text.repeat(min), written: piece.written?.repeat(min) };
    return { kind: 'choice', options: [[least, rest(piece.text.length * (max - min))]] };
  }
  if ((piece.kind === 'choice' || piece.kind === 'text') && max === 1)
    return min === 1 ? piece : { kind: 'choice', options: [[piece], []] };
  if (piece.kind === 'ahead') return nothing;
  const once = widthOf([piece]);
  return { kind: 'width', min: min * once.min, max: once.max === 0 ? 0 : once.max * max };
}

function rest(max: number): Piece {
  return { kind: 'width', min: 0, max };
}

/** Of a row of pieces as a whole. */
export function widthOf(pieces: readonly Piece[]): Width {
  let [min, max] = [0, 0];
  for (const piece of pieces) {
    const width = ownWidth(piece);
    min += width.min;
    max += width.max;
  }
  return { min, max };
}

function ownWidth(piece: Piece): Width {
  if (piece.kind === 'width') return piece;
  if (piece.kind === 'ahead') return { min: 0, max: 0 };
  if (piece.kind === 'text') return { min: piece.text.length, max: piece.text.length };
  const widths = piece.options.map(widthOf);
  return { min: Math.min(...widths.map(({ min }) => min)), max: Math.max(...widths.map(({ max }) => max)) };
}

/** The character that an unescaped or escaped form stands for; undefined for a class. */
function literal(form: string): string | undefined {
  if (form.length === 1) return form === '.' ? undefined : form;
  const code = /^\\[ux]\{?([0-9A-Fa-f]+)\}?$/.exec(form)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return /^\\[^a-zA-Z0-9]/.test(form) ? form.slice(1) : undefined;
}

function take(reader: Reader, form: RegExp): readonly (string | undefined)[] {
  form.lastIndex = reader.at;
  const match = form.exec(reader.source);
  reader.at = match ? form.lastIndex : reader.source.length;
  return match ?? [];
}
