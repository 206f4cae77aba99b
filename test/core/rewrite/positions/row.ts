/** Row: a position before and after a move; `refused:` and a part of the reason where none is right. */

export type Row = readonly [before: string, after: string];
