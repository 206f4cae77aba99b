/** Secret: a value that prints as its label wherever it ends up by accident; `reveal()` is the only way in. */

export class Secret {
  readonly #value: string;
  /** What stands in the value's place in output, for example a variable's name. */
  readonly label: string;

  constructor(value: string, label: string) {
    this.#value = value;
    this.label = label;
  }

  /** The plain value. A test lists the files that may call this. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both hold the same value, without handing either out. */
  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return `[secret ${this.label}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.toPrimitive](): string {
    return this.toString();
  }

  /** Node's console and util.inspect print this; the symbol is registered globally, so core needs no Node for it. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
