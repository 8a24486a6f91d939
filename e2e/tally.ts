// Closes a run with one line in the form `cargo test` uses, so that both suites are counted alike.
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

export default class Tally implements Reporter {
  private suite?: Suite;

  onBegin(_config: FullConfig, suite: Suite) {
    this.suite = suite;
  }

  onEnd() {
    const count = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    for (const test of this.suite?.allTests() ?? []) {
      count[test.outcome()] += 1;
      if (['unexpected', 'flaky'].includes(test.outcome())) {
        console.log(`test ${test.location.file.split('/').at(-1)}: ${test.titlePath().slice(3).join(' › ')} ... FAILED`);
      }
    }
    // A flaky test is a failed one: it did not pass when it was first asked.
    const failed = count.unexpected + count.flaky;
    const verdict = failed === 0 ? 'ok' : 'FAILED';
    console.log(`test result: ${verdict}. ${count.expected} passed; ${failed} failed; ${count.skipped} ignored`);
  }

  printsToStdio() {
    return false;
  }
}
