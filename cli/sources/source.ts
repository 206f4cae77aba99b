/** Source: texts to scan, one after the other, and what could not be scanned with the reason. */

export type Source = Iterable<Item> | AsyncIterable<Item>;

/** `path` is relative to the current folder where it lies inside it, with forward slashes. */
export type Item =
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  /** Not looked into, as intended. */
  | { readonly kind: 'binary'; readonly path: string }
  /** Neither text nor binary: `problem` is a clause such as "it is a device, pipe or socket". `named` says who asked for it. */
  | {
      readonly kind: 'unread';
      readonly path: string;
      readonly problem: string;
      readonly named: 'by the person' | 'by its folder';
    };
