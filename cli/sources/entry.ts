/** Entry: what a walk comes across, in the order of names; the files among it are still to be read. */

export type Entry =
  | FileEntry
  | Unread
  /** Met in a folder and not followed: what it points to has a name of its own, or lies elsewhere. */
  | { readonly kind: 'link'; readonly path: string }
  /** By a .gitignore, a folder as a whole, and not kept by git. */
  | { readonly kind: 'ignored'; readonly path: string };

export interface FileEntry {
  readonly kind: 'file';
  readonly path: string;
  readonly named: Named;
}

/** `problem` is a clause such as "it is a device, pipe or socket". */
export interface Unread {
  readonly kind: 'unread';
  readonly path: string;
  readonly problem: string;
  readonly named: Named;
}

/** Who asked for it. */
export type Named = 'by the person' | 'by its folder';
