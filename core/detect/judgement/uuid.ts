/** uuid: universally unique identifiers (RFC 9562), which are mostly ids; some services make their keys so. */

export function isUuid(value: string): boolean {
  return value.length === 36 && form.test(value);
}

/** One that a generator may have made: no nil, no `12345678-1234-…`, none that goes along the digits or that every text about them shows. */
export function isMadeUuid(value: string): boolean {
  if (!isUuid(value) || documented.test(value)) return false;
  const digits = value.toLowerCase().replaceAll('-', '');
  let steps = 0;
  for (let i = 1; i < digits.length; i++) if (Math.abs(digits.charCodeAt(i) - digits.charCodeAt(i - 1)) <= 1) steps += 1;
  return steps <= digits.length * 0.4 && new Set(digits).size >= 9 && /[a-f]/.test(digits) && !groupTwice.test(value);
}

const form = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** `deadbeef-dead-beef-dead-…`, `1a2b3c4d-1234-1234-…`: a group again, as people write and no generator does. */
const groupTwice = /-([0-9a-f]{4})(?:-[0-9a-f]{4})?-\1-/i;

/** How those begin that RFC 4122 and 9562, and the manuals of the libraries that make them, show. */
const documented = new RegExp(
  `^(?:${[
    '123e4567-e89b-',
    '550e8400-e29b-',
    'f81d4fae-7dec-',
    '6ba7b81[0-9a-f]-9dad-',
    'f47ac10b-58cc-',
    '9b1deb4d-3b7d-',
    '1b9d6bcd-bbfd-',
    'c106a26a-21bb-',
    '919108f7-52d1-',
  ].join('|')})`,
  'i',
);
