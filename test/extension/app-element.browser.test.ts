import { failure, type Result, success } from '@imh/core';
import type { StoreError } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { type App, AppElement } from '../../extension/features/app-element.js';
import { allByRole, byRole, nameOf } from './by-role.js';
import { appOf, cleanUp, openStore, until } from './mounted.js';

type Work = (element: AppElementUnderTest) => Promise<unknown>;

/** Runs the work of its property when its button is clicked. */
class AppElementUnderTest extends AppElement {
  work: Work = async () => undefined;
  override attempt = super.attempt;
  protected override render() {
    return html`${this.renderFailure()}<button @click=${() => this.act(() => this.work(this))}>Go</button>`;
  }
}
customElements.define('app-element-under-test', AppElementUnderTest);

async function mounted(work: Work, app?: App) {
  const element = new AppElementUnderTest();
  element.app = app ?? appOf(await openStore());
  element.work = work;
  document.body.append(element);
  await element.updateComplete;
  byRole(element, 'button', 'Go').click();
  return element;
}
const alertOf = (element: Element) => until(() => nameOf(byRole(element, 'alert')));
const failing = async (code: StoreError['code']): Promise<Result<string, StoreError>> => failure({ code, message: '' });

describe('an element of the extension', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('app-element-under-test')) element.remove();
    cleanUp();
  });

  for (const [language, sentence] of [
    ['en', 'There is no room left on the disk, so nothing was changed. Free some space and try again.'],
    ['es', 'No queda espacio en el disco y no se cambió nada. Libere espacio e inténtelo de nuevo.'],
  ] as const) {
    it(`shows why a result failed (${language})`, async () => {
      const element = await mounted(
        (element) => element.attempt(failing('full-disk')),
        appOf(await openStore(), language),
      );
      expect(await alertOf(element)).to.equal(sentence);
      await expect(element).to.be.accessible();
    });
  }

  it('returns the value of a result, or undefined if it failed', async () => {
    const element = await mounted(async () => undefined);
    expect(await element.attempt(Promise.resolve(success('saved')))).to.deep.equal({ ok: true, value: 'saved' });
    expect(await element.attempt(failing('failed'))).to.equal(undefined);
  });

  it('shows that a listener was rejected by the browser', async () => {
    const element = await mounted(() => Promise.reject(new DOMException('closing', 'InvalidStateError')));
    expect(await alertOf(element)).to.contain('Your log is no longer open on this page');
  });

  it('shows nothing for work that was aborted', async () => {
    let ended = false;
    const element = await mounted(() =>
      Promise.reject(new DOMException('', 'AbortError')).finally(() => (ended = true)),
    );
    await until(() => expect(ended).to.equal(true));
    await element.updateComplete;
    expect(allByRole(element, 'alert')).to.deep.equal([]);
  });

  it('shows that a bug happened, and reports it to the console', async () => {
    const original = globalThis.reportError;
    const reported = new Promise((resolve) => (globalThis.reportError = resolve));
    const bug = new TypeError('a bug');
    const element = await mounted(() => Promise.reject(bug));
    expect(await reported).to.equal(bug);
    globalThis.reportError = original;
    expect(await alertOf(element)).to.equal('Something went wrong. Reload the page and try again.');
  });

  it('removes the sentence when the next action succeeds', async () => {
    const element = await mounted((element) => element.attempt(failing('failed')));
    await alertOf(element);
    element.work = async () => undefined;
    byRole(element, 'button', 'Go').click();
    await until(() => expect(allByRole(element, 'alert')).to.deep.equal([]));
  });
});
