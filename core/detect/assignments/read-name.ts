/** read-name: the name round a keyword and the literal that it is given, in any of the shapes that languages and files have for it. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { readsNames } from '../../text/written-by.ts';
import { type Ahead, lookAhead } from './ahead.ts';
import { isProse } from './bare.ts';
import { isCommented } from './comment-line.ts';
import { unescaped, withoutBreak } from './escaped.ts';
import { secretData } from './kubernetes.ts';
import { nameAround, nameStart, runEnd } from './name-extent.ts';
import { readersAt } from './readers/index.ts';
import { readJoined } from './readers/joined.ts';
import type { Named, Reading } from './reading.ts';
import type { Shape } from './shape.ts';
import { isEnumerated } from './surroundings/enumerated.ts';
import { isMinified } from './surroundings/minified.ts';
import { isPictured } from './surroundings/pictured.ts';
import { isAtReservedHost } from './surroundings/reserved-host.ts';
import { isNameBeside } from './surroundings/same-word.ts';
import { isTranslated } from './surroundings/translated.ts';
import { isVector } from './surroundings/vector.ts';
import { readColumn } from './tables/read-column.ts';

export interface Assignment {
  readonly name: string;
  /** The value without its quotes. */
  readonly value: Span;
  readonly shape: Shape;
  /** What the value means, where it stands in another form. */
  readonly meaning?: string;
}

/** A name read from a text, with what it is given, if that is a literal. */
export interface ReadName {
  readonly end: number;
  readonly assignment?: Assignment;
  /** What it is given in each row, where it heads a column. */
  readonly rows?: readonly Assignment[];
}

/**
 * Reads the whole name round the offset `at`; bounded work. A half-typed literal is none. What a name that is not wanted, alone or with the
 * word before it, is given is not looked at. What is known of the text goes from name to name in `ahead`.
 */
export function readName(
  text: string,
  at: number,
  language: Language,
  isWanted: (name: string) => boolean = () => true,
  ahead: Ahead = lookAhead(text),
): ReadName {
  if (!readsNames(language)) return { end: at };
  const joined = readJoined(text, at, language);
  if (joined?.name) return { end: joined.value.end, assignment: toAssignment(text, joined.name, joined, language, ahead) };
  const name = nameAround(text, at);
  // Behind so many letters none of the keywords that follow among them can be in a name.
  if (!name) return { end: nameStart(text, at) === undefined ? runEnd(text, at) : at };
  // A later keyword in the same name may be the one that a value is joined to.
  const none = { end: isProse(language) ? at : name.end };
  if (name.start === ahead.barren?.start && name.end === ahead.barren.end) return none;
  ahead.barren = name;
  if (!mayMeetValue(text, name)) return none;
  if (!isWanted(text.slice(name.start, name.end)) && !(isProse(language) && isWanted(fullName(text, name)))) return none;
  if (isTypePath(text, name)) return { end: name.end };
  const named = { text, name, language, sign: signBehind(text, name.end), ahead };
  for (const read of readersAt(language, named.sign, text.charAt(name.end))) {
    const reading = read(named);
    if (reading && isOfAnotherKind(named, reading)) return { end: name.end };
    if (reading) return { end: name.end, assignment: toAssignment(text, reading.name ?? name, reading, language, ahead) };
  }
  return readRows(named) ?? none;
}

function readRows(named: Named): ReadName | undefined {
  const { text, name, language, ahead } = named;
  const { values, shape } = readColumn(named) ?? { values: [] };
  if (!shape || values.length === 0) return undefined;
  const readings = values.map((value) => ({ value, shape })).filter((reading) => !isOfAnotherKind(named, reading));
  return { end: name.end, rows: readings.map((reading) => toAssignment(text, name, reading, language, ahead)) };
}

/** `"Shop::Orders::AccessToken": "…"`: a key that names a type says what is told of the type. */
function isTypePath(text: string, { start, end }: Span): boolean {
  return (
    text.startsWith('::', start - 2) &&
    /["'`]/.test(text.charAt(end)) &&
    /["'`][\w:]{1,60}::$/.test(text.slice(Math.max(0, start - 62), start))
  );
}

/** What its neighbourhood makes of a value, whatever its name and looks. */
function isOfAnotherKind(named: Named, { value }: Reading): boolean {
  const { text, name, language } = named;
  return (
    isEnumerated(text, value) ||
    isMinified(text, name.start, language) ||
    isNameBeside(text, value) ||
    isPictured(named) ||
    isAtReservedHost(named) ||
    isVector(named, value) ||
    isTranslated(text, value, language) ||
    (isNameAgain(text, name, value) && (isProse(language) || isCommented(text, name.start)))
  );
}

/** `password: password` is in force in a file of settings; where people write for people it stands for another one. */
function isNameAgain(text: string, name: Span, { start, end }: Span): boolean {
  return (
    end - start <= name.end - name.start &&
    text.slice(name.start, name.end).toLowerCase().endsWith(text.slice(start, end).toLowerCase())
  );
}

/** A cheap look at what is next to a name: in programs it is mostly a bracket, a comma or a dot, and nothing is read. */
function mayMeetValue(text: string, { start, end }: Span): boolean {
  const after = text.charCodeAt(end);
  return (
    meeting[after] === 1 ||
    (after === closingBracket && (endsColumns(text, end) || text.startsWith(' {', end + 1))) ||
    (after === semicolon && end < 600) ||
    /[=(] {0,2}$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

const meeting = unitsIn(/[=:"'`\\,(>?|+.\]&<*[!{} \t\r\n]/);
const closingBracket = 41;
const semicolon = 59;

/** The last of the columns of an INSERT or COPY. */
const lastColumn = /\)(?:\s{0,20}values?\s{0,12}\(| from stdin)/iy;

function endsColumns(text: string, end: number): boolean {
  const next = text.charAt(text.charAt(end + 1) === ' ' ? end + 2 : end + 1);
  if (!' \t\r\nvVfF'.includes(next)) return false;
  lastColumn.lastIndex = end;
  return lastColumn.test(text);
}

function signBehind(text: string, end: number): string {
  let at = end;
  while (at < end + farthestSign && isClosing(text.charCodeAt(at))) at += 1;
  // Beyond ASCII there are other blanks.
  return at < end + farthestSign && text.charCodeAt(at) < 128 ? text.charAt(at) : '';
}

const farthestSign = 160;

function isClosing(unit: number): boolean {
  return unit < 128 && closings[unit] === 1;
}

const closings = unitsIn(/[\s\\"'`\])]/);

/** A row of bits by ASCII unit. */
function unitsIn(set: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) => Number(set.test(String.fromCharCode(unit))));
}

function toAssignment(text: string, span: Span, reading: Reading, language: Language, ahead: Ahead): Assignment {
  const { shape } = reading;
  const value = withoutBreak(text, reading.value);
  const meaning = secretData(text, value, language, ahead) ?? readEscaped(text, value, ahead);
  const name = isProse(language) || shape === 'label' ? fullName(text, span) : text.slice(span.start, span.end);
  return { name, value, shape, ...(meaning === undefined ? {} : { meaning }) };
}

/** Many names may stand in one long value: whether there is an escape in it is looked up once. */
function readEscaped(text: string, { start, end }: Span, ahead: Ahead): string | undefined {
  const at = ahead.next(backslash, start, end - start);
  return at === undefined || at === text.length ? undefined : unescaped(text.slice(start, end));
}

const backslash = /\\/g;

/** In prose, and wherever a value stands in a sentence, the word before belongs to the name as well: `API key: …`. */
function fullName(text: string, { start, end }: Span): string {
  wordBefore.lastIndex = start;
  const before = text.startsWith('-', start) ? '' : (wordBefore.exec(text)?.[1] ?? '');
  return before === '' ? text.slice(start, end) : `${before} ${text.slice(start, end)}`;
}

const wordBefore =
  /(?<=(?<![\w-])(?!(?:const|let|var|val|def|export|set|setenv|the|a|an|your|my|this|and|or|for|with|use|using|add|remove|delete|replace|rotate|revoke|private|static|final|string) )([A-Za-z][\w.]{1,30}) )/iy;
