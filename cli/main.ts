#!/usr/bin/env -S node --
/**
 * The command line's entry: reads the arguments, starts one command, and is the one place that catches.
 *
 * Without the `--` above, Node would look for its own options among our arguments and take NODE_OPTIONS out of an `--env-file`.
 */

import { readArguments } from './arguments.ts';
import { endOnBrokenPipe } from './broken-pipe.ts';
import { exitCodes } from './exit-codes.ts';
import { explain } from './explain.ts';
import { helpText } from './help.ts';
import { Interrupted } from './interrupted.ts';
import { complain } from './print.ts';
import { readVersion } from './version.ts';

for (const stream of [process.stdout, process.stderr]) stream.on('error', endOnBrokenPipe);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof Interrupted ? exitCodes.interrupted : complain(explain(error));
}

async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv);
  switch (asked.kind) {
    case 'wrong':
      return complain(asked.problem);
    case 'version':
      process.stdout.write(`${readVersion()}\n`);
      return exitCodes.ok;
    case 'help':
      process.stdout.write(helpText(asked.verb));
      return exitCodes.ok;
    case 'run': {
      const command = await asked.verb.load();
      return await command(asked.given);
    }
  }
}
