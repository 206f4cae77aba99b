/** What a pattern's source tells: how wide its matches are, and where in them its keywords stand. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neededIn } from '../../../core/detect/engine/assigned.ts';
import { shapeOf } from '../../../core/detect/engine/pattern-shape.ts';

/** `places` as keyword@least-most, or undefined where the pattern has to be searched for. */
const shapes: readonly (readonly [pattern: RegExp, keywords: readonly string[], longest: number, places: string | undefined])[] =
  [
    [/abc_[a-z]{8}/, ['abc_'], 12, 'abc_@0-0'],
    [/(?<![\w-])abc_[a-z]{8,20}(?!\w)/, ['abc_'], 24, 'abc_@0-0'],
    [/[\w-]{3}[78]Q~[\w~.-]{31,34}/, ['7q~', '8q~'], 40, '7q~@3-3 8q~@3-3'],
    [/(?:AKIA|ASIA)[A-Z2-7]{16}/, ['akia', 'asia'], 20, 'akia@0-0 asia@0-0'],
    [/(?:AKIA|ASIA)[A-Z2-7]{16}/, ['akia'], 20, undefined],
    [/[sr]k_live_x/, ['sk_live_', 'rk_live_'], 9, 'rk_live_@0-0 sk_live_@0-0'],
    [/shop_?key=x/, ['shopkey', 'shop_key'], 10, 'shop_key@0-0 shopkey@0-0'],
    [/https?:\/\/shop\.test\/[a-z]{4}/, ['shop.test'], 22, 'shop.test@7-8'],
    [/(?:[a-z]{1,20}-)?key_[0-9]{4}/, ['key_'], 29, 'key_@0-21'],
    [/[a-z]{1,500}key_[0-9]{4}/, ['key_'], 508, 'key_@1-500'],
    [/:\/\/x|[a-z]{1,500}@y/, ['://', '@y'], 502, '://@0-0 @y@1-500'],
    [/[0-9a-f]{32}/, ['shop'], 32, undefined],
    [/(?<=shop: )[0-9a-f]{32}/, ['shop'], 32, undefined],
    [/(?=[a-z]{2}(?:@x|@y)\()\w{2,9}@/, ['@x(', '@y('], 10, '@x(@2-2 @y(@2-2'],
    [/(?:(?=ab)){0,1}\w{4}/, ['ab'], 4, undefined],
    [/(?!ab)\w{4}/, ['ab'], 4, undefined],
    [/A{21,22}b/, ['aaaaaaaaaaaaaaaaaaaaa'], 23, 'aaaaaaaaaaaaaaaaaaaaa@0-0'],
    [/(?<user>[a-z]{1,4}):\k<user>@x/, ['@x'], 11, '@x@2-9'],
    [/\u0061\x62c[.]d/, ['abc.d'], 5, 'abc.d@0-0'],
    [/a.{0,9}|b[^\]]+/, ['a'], Number.POSITIVE_INFINITY, undefined],
  ];

for (const [pattern, keywords, longest, places] of shapes) {
  test(`${pattern.source} with ${keywords}`, () => {
    const shape = shapeOf(pattern, keywords);
    const shown = shape.places && [...shape.places].map(([keyword, { min, max }]) => `${keyword}@${min}-${max}`).toSorted();
    assert.deepEqual([shape.longest, shown?.join(' ')], [longest, places]);
  });
}

/** How the keyword has to be written; undefined where either case will do, or different ones at different places. */
const spellings: readonly (readonly [pattern: RegExp, keyword: string, written: string | undefined])[] = [
  [/AKIA[A-Z2-7]{16}/, 'akia', 'AKIA'],
  [/AKIA[A-Z2-7]{16}/i, 'akia', undefined],
  [/[Kk]ey-[a-z]{4}/, 'key-', undefined],
  [/[7]Q~[a-z]{4}/, '7q~', '7Q~'],
  [/(?:Key|KEY)-[a-z]{4}/, 'key-', undefined],
  [/(?:Key-a|Key-b)[a-z]{4}/, 'key-', 'Key-'],
  [/A{21,22}b/, 'aaaaaaaaaaaaaaaaaaaaa', 'AAAAAAAAAAAAAAAAAAAAA'],
  [/(?=[a-z]{2}@X\()\w{2,9}@/, '@x(', '@X('],
];

for (const [pattern, keyword, written] of spellings) {
  test(`${pattern} asks for ${written ?? 'no spelling'}`, () => {
    const place = shapeOf(pattern, [keyword]).places?.get(keyword);
    assert.ok(place);
    assert.equal(place.written, written);
  });
}

const needs: readonly (readonly [pattern: RegExp, needed: readonly string[] | undefined])[] = [
  [/^shop key$/, ['shop key']],
  [/(?:^|.* )shop (?:.* )?(?:key|token)$/, ['shop ']],
  [/(?:alpha|beta)$/, ['alpha', 'beta']],
  [/[a-z]{4}/, undefined],
  [/^(?!shop).*/, undefined],
];

for (const [pattern, needed] of needs) {
  test(`${pattern.source} needs ${needed ?? 'nothing'}`, () => {
    assert.deepEqual(neededIn(pattern), needed);
  });
}
