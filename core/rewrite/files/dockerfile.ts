/**
 * Rewriting Dockerfiles: a command of the build reads the value from a build secret, and no image keeps it;
 * https://docs.docker.com/build/building/secrets/
 */

import type { Span } from '../../text/span.ts';
import { rewriteComment } from '../code/comment.ts';
import { noteFor } from '../note.ts';
import {
  joinRewritten,
  nameTakenIn,
  type Obstacle,
  obstacle,
  obstacleIn,
  type Places,
  type Rewriting,
  type Rewritten,
  rewriteEach,
} from '../rewriting.ts';
import { inQuotes, isPlainInShell, quoteAt } from '../tools/script.ts';
import { startedBy } from '../tools/tool.ts';

interface Instruction extends Span {
  readonly keyword: string;
  /** Behind the keyword and its options. */
  readonly body: number;
}

export function rewriteDockerfile(places: Places): Rewriting {
  const { instructions, comments } = readInstructions(places.text);
  const why = whyNotIn(places);
  const isTaken = isNameTaken(places);
  const done = rewriteEach(
    places,
    instructions,
    (within, index) => {
      const instruction = instructions[index];
      if (!instruction) return obstacleIn(within, unknown);
      if (instruction.keyword !== 'RUN') return obstacleIn(within, kept);
      if (why) return obstacleIn(within, why);
      return isTaken ? nameTakenIn(within, taken(places.name)) : rewriteCommand(within, instruction);
    },
    (place) =>
      comments.some(({ start, end }) => start <= place.start && place.end <= end)
        ? rewriteComment(places, comments, place, `$${places.name}`)
        : obstacle(place.start, unknown),
  );
  return joinRewritten(places.text, done);
}

function rewriteCommand(places: Places, { keyword, start, body }: Instruction): Rewritten | Obstacle {
  const { text, spans, name } = places;
  const value = text.slice(spans[0]?.start, spans[0]?.end);
  if ((spans[0]?.start ?? 0) < body) return obstacleIn(places, unknown);
  if (text[body] === '[') return obstacleIn(places, 'a command in brackets has no shell that could read a variable');
  if (!isPlainInShell(value)) return obstacleIn(places, 'it holds a sign that a shell may read as something else');
  let position = start + keyword.length;
  // A build without the secret ends there, and does not go on with an empty one.
  let newText = `${text.slice(start, position)} --mount=type=secret,id=${name},env=${name},required=true`;
  for (const span of spans) {
    // Lines of comment are no part of the command, whatever is open around them.
    const quote = quoteAt(text.slice(body, span.start).replace(/^[ \t]*#[^\n]*\n/gm, ''));
    if (quote === undefined) return obstacleIn(places, 'its quotes cannot be read for certain');
    newText += text.slice(position, span.start) + inQuotes(`\${${name}}`, quote);
    position = span.end;
  }
  return {
    kind: 'rewritten',
    value,
    edit: { span: { start, end: position }, newText },
    leaves: { shown: `$${name}`, change: 'mount it as a build secret', variable: name },
    note: noteFor(startedBy(`docker build {--secret id=NAME,env=NAME }${fileOption(places.path)} .`), places),
  };
}

/** A build that is told of no file takes the one called Dockerfile. */
function fileOption(path: string): string {
  const [name = ''] = /[^/\\]*$/.exec(path) ?? [];
  return /^[\w.-]+$/.test(name) && name !== 'Dockerfile' ? ` -f ${name}` : '';
}

/** What is said of the whole file; undefined where a command may read a secret. */
function whyNotIn({ text }: Places): string | undefined {
  if (/^[ \t]*SHELL\b|^#[ \t]*escape[ \t]*=/im.test(text)) return 'its commands are read by another shell than usual';
  const [, minor] = /^#[ \t]*syntax[ \t]*=[ \t]*(?:docker\.io\/)?docker\/dockerfile:1\.(\d+)/i.exec(text) ?? [];
  if (minor !== undefined && Number(minor) < 10) return 'its first line names a syntax before 1.10, which has no such secrets';
  if (/^[ \t]*FROM\b[^\n]*(?:windows|nanoserver)/im.test(text)) return 'its commands are read by the shell of Windows';
  return undefined;
}

function isNameTaken({ text, name }: Places): boolean {
  const joined = text.replace(/\\[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*/g, ' ');
  const uses = [
    `^[ \\t]*(?:ARG|ENV)[ \\t](?:[^\\n]*[ \\t])?${name}\\b`,
    `\\b(?:id|env)=${name}\\b`,
    `(?:^|[\\s;&|(])${name}=`,
    `\\b(?:read|for|unset|export|local)\\b[^\\n;|&]*?\\b${name}\\b`,
  ];
  return new RegExp(uses.join('|'), 'im').test(joined);
}

/** Ends at a text of several lines that is no instruction. */
function readInstructions(text: string): { readonly instructions: readonly Instruction[]; readonly comments: readonly Span[] } {
  const instructions: Instruction[] = [];
  const comments: Span[] = [];
  for (const match of text.matchAll(line)) {
    const [whole, comment, keyword] = match;
    const end = match.index + whole.length;
    if (comment !== undefined) comments.push({ start: end - comment.length, end });
    if (keyword === undefined) continue;
    const start = match.index + whole.indexOf(keyword);
    const options = /^(?:[ \t]|\\\r?\n|--[a-z][\w-]*(?:=\S*)?(?=\s))*/.exec(text.slice(start + keyword.length, end));
    instructions.push({ keyword: keyword.toUpperCase(), start, end, body: start + keyword.length + (options?.[0].length ?? 0) });
    if (/<<-?["']?\w/.test(whole)) break;
  }
  return { instructions, comments };
}

/** A comment, or an instruction with the lines on which it goes on. */
const line = /^[ \t]*(?:(#[^\r\n]*)|([A-Za-z]+)\b(?:\\[ \t]*\r?\n(?:[ \t]*#[^\r\n]*\r?\n)*|[^\r\n])*)/gm;

const taken = (name: string): string => `the file has a "${name}" already, so choose another name`;
const kept =
  'an image keeps what is written there, so give it to a build by "RUN --mount=type=secret,env=NAME" and to a program by "docker run --env NAME"';
const unknown = 'the value does not stand in a command there that can be read for certain';
