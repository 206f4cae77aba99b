/** Interrupted: the person pressed Ctrl+C at a question; nothing is left to say, as with any interrupted command. */

export class Interrupted extends Error {
  constructor() {
    super('The person pressed Ctrl+C.');
    this.name = 'Interrupted';
  }
}
