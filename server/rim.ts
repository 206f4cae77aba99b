/** The rim: one catch round every handler. A bug's own text may quote a document, so only its kind and place are told. */

import { setImmediate } from 'node:timers/promises';
import { type CancellationToken, type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>>;

/** Answers a request by `answer`, unless it was cancelled before its turn came. */
export function guarded<Params, Result>(
  connection: Connection,
  method: string,
  answer: (params: Params) => Result,
): Handler<Params, Result> {
  return async (params, token) => {
    // A cancellation that came in together with the request is read in this turn of the event loop.
    await setImmediate();
    if (token.isCancellationRequested)
      return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    try {
      return answer(params);
    } catch (error) {
      report(connection, method, error);
      return new ResponseError<never>(
        ErrorCodes.InternalError,
        `The request ${method} could not be answered; the log names the place.`,
      );
    }
  };
}

/** Runs what no request waits for: a timer, a notification. */
export function attempt(connection: Connection, event: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    report(connection, event, error);
  }
}

/** For a message whose answer nobody uses; it fails when the client has gone, which is no news to anyone. */
export function send(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

function report(connection: Connection, event: string, error: unknown): void {
  const [name, place] = error instanceof Error ? [error.constructor.name, placeOf(error)] : [typeof error, undefined];
  connection.console.error(`${event} failed: ${name} at ${place ?? 'an unknown place'}. Please report this line.`);
}

/** The first line of the stack, which itself starts with the text of the error. */
function placeOf({ message, stack = '' }: Error): string | undefined {
  return /\n\s+at ([^\n]*)/.exec(stack.replace(message, ''))?.[1];
}
