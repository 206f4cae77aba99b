/** Exit codes: what a script learns from the way the command line ends. */

export const exitCodes = {
  ok: 0,
  /** `scan` found credentials. */
  findings: 1,
  /** The answer is no: consent was not given, or there was nothing to remove. */
  refused: 1,
  /** Wrong arguments, an unreadable file, a value that could not be had: nothing was started. */
  error: 2,
  /** As in a shell: the program is there but cannot be executed. */
  notExecutable: 126,
  /** As in a shell: there is no such program. */
  notFound: 127,
  /** As after Ctrl+C. */
  interrupted: 130,
  /** As after SIGPIPE: whoever read the output has gone. */
  brokenPipe: 141,
} as const;
