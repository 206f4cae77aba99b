/** LostThread: a thread ended with work in its hands; nothing is known of those files, so there can be no report. */

export class LostThread extends Error {
  constructor(why: string) {
    super(`A thread that scans ended before its time (${why}), so there is no report.`);
    this.name = 'LostThread';
  }
}
