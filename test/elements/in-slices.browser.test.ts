import { inSlices } from '@imh/elements';
import { expect } from '@open-wc/testing';

/** Work that never ends, and counts its steps. */
function* endless(counted: { steps: number }) {
  for (;;) {
    counted.steps += 1;
    yield;
  }
}

describe('work in slices', () => {
  it('returns what the work returns', async () => {
    const sum = function* () {
      let total = 0;
      for (let number = 1; number <= 1_000; number += 1) {
        total += number;
        yield;
      }
      return total;
    };
    expect(await inSlices(sum(), new AbortController().signal)).to.equal(500_500);
  });

  it('lets timers and input run in between, and stops when it is aborted', async () => {
    const controller = new AbortController();
    const counted = { steps: 0 };
    const stop = document.createElement('button');
    stop.addEventListener('click', () => controller.abort());
    setTimeout(() => stop.click());
    let thrown: unknown;
    await inSlices(endless(counted), controller.signal).catch((error: unknown) => (thrown = error));
    expect(thrown).to.equal(controller.signal.reason);
    expect(counted.steps).to.be.greaterThan(0);
  });

  it('does not begin once it is aborted', async () => {
    const counted = { steps: 0 };
    await inSlices(endless(counted), AbortSignal.abort()).catch(() => undefined);
    expect(counted.steps).to.equal(0);
  });
});
