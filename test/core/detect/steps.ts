/** steps: how much work something does with texts, counted and not timed, so that a busy machine gives the same answer as an idle one. */

/** Looks at single units, and searches, each as many steps as units that it goes through; what a pattern does within one try is not seen. */
export function stepsOf(run: () => void): number {
  let steps = 0;
  const { charCodeAt, charAt, slice, includes, startsWith, toLowerCase } = String.prototype;
  const { exec } = RegExp.prototype;
  Object.assign(String.prototype, {
    charCodeAt(this: string, at: number) {
      steps += 1;
      return charCodeAt.call(this, at);
    },
    charAt(this: string, at: number) {
      steps += 1;
      return charAt.call(this, at);
    },
    slice(this: string, start?: number, end?: number) {
      steps += 1;
      return slice.call(this, start, end);
    },
    startsWith(this: string, text: string, at?: number) {
      steps += 1;
      return startsWith.call(this, text, at);
    },
    includes(this: string, text: string, at?: number) {
      steps += this.length / 8;
      return includes.call(this, text, at);
    },
    toLowerCase(this: string) {
      steps += this.length;
      return toLowerCase.call(this);
    },
  });
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
    steps += 1 + Math.max(0, end - from);
    return match;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, slice, includes, startsWith, toLowerCase });
    RegExp.prototype.exec = exec;
  }
  return Math.round(steps);
}
