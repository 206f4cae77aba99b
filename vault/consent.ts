/** Consent: the port to ask a person, and what is shown to them; client and cli each implement the asking. */

export type Purpose = 'debug' | 'run' | 'task' | 'terminal' | 'test';

/** The program that will receive values. */
export interface Launch {
  readonly purpose: Purpose;
  /** Absolute path of the workspace folder or, in the CLI, the directory of the env file. */
  readonly folder: string;
  /** The debug type, or `run`. */
  readonly launcher: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Whatever else decides which code runs, as `name=value`: the directory it starts in, the runtime's own arguments, a loader variable. */
  readonly details: readonly string[];
}

/** Exactly what will receive what; what is resolved is this object, not the file read again. */
export interface ConsentRequest {
  readonly launch: Launch;
  readonly items: readonly ConsentItem[];
  /** Further facts to decide by: a trace that would print values, a literal loader variable such as NODE_OPTIONS. */
  readonly warnings: readonly string[];
}

export type ConsentAnswer = 'deny' | 'once' | 'session' | 'always';

/** Without a person to ask, implementations answer `deny`. */
export type AskConsent = (request: ConsentRequest, signal: AbortSignal) => Promise<ConsentAnswer>;

export interface ConsentItem {
  readonly variable: string;
  /** What the variable is made of, references as they stand: `postgres://app:ref+keychain://shop/DB_PASSWORD+@db/shop`. */
  readonly text: string;
  readonly reference: string;
  readonly origin: string;
}
