/** batch: what is asked for one by one is loaded together. */

export interface Batch<Item, Result> {
  /** Settles after `run`. */
  add(item: Item): Promise<Result>;
  run(): Promise<void>;
}

/** `load` gives a result for each item, in their order. */
export function createBatch<Item, Result>(load: (items: readonly Item[]) => Promise<readonly Result[]>): Batch<Item, Result> {
  const waiting: {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
      }),
    async run() {
      try {
        const results = await load(waiting.map(({ item }) => item));
        for (const [at, { resolve, reject }] of waiting.entries()) {
          const result = results[at];
          if (result === undefined) reject(new Error('A load gave fewer results than it was asked for.'));
          else resolve(result);
        }
      } catch (error) {
        for (const { reject } of waiting) reject(error);
      }
    },
  };
}
