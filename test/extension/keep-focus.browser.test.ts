import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../../extension/features/app-element.js';
import { byRole, focusedName } from './by-role.js';
import { appOf, cleanUp, openStore } from './mounted.js';

/** A list of things that can be removed after a question, the way most views of the log are built. */
class ThingsUnderTest extends AppElement {
  @state() things: readonly string[] = ['One', 'Two', 'Three'];
  @state() asking = '';
  @state() isNoticeShown = true;
  protected override render() {
    return html`
      <button>Before</button>
      <ul>
        ${this.things.map(
          (thing) =>
            html`<li>
              <button @click=${() => (this.asking = thing)}>Ask about ${thing}</button>
              ${
                this.asking === thing
                  ? html`<button @click=${() => (this.asking = '')}>Cancel</button>
                      <button @click=${() => (this.things = this.things.filter((each) => each !== thing))}>
                        Remove ${thing}
                      </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      <notice-under-test .app=${this.app}></notice-under-test>
      <div ?hidden=${!this.isNoticeShown}>
        <button @click=${() => (this.isNoticeShown = false)}>Hide</button>
      </div>
      <button>After</button>
    `;
  }
}
customElements.define('things-under-test', ThingsUnderTest);

/** Renders nothing once it is dismissed. */
class NoticeUnderTest extends AppElement {
  @state() isDismissed = false;
  protected override render() {
    return this.isDismissed ? nothing : html`<button @click=${() => (this.isDismissed = true)}>Dismiss</button>`;
  }
}
customElements.define('notice-under-test', NoticeUnderTest);

describe('the focus, when what has it is removed,', () => {
  let element: ThingsUnderTest;
  beforeEach(async () => {
    element = new ThingsUnderTest();
    element.app = appOf(await openStore());
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
    cleanUp();
  });

  async function press(name: string): Promise<void> {
    const button = byRole(element, 'button', name);
    button.focus();
    button.click();
    await element.updateComplete;
    await element.renderRoot.querySelector<NoticeUnderTest>('notice-under-test')!.updateComplete;
  }

  it('returns from a question to the button that asked it', async () => {
    await press('Ask about Two');
    await press('Cancel');
    expect(focusedName()).to.equal('Ask about Two');
  });

  it('moves to the next item of the list', async () => {
    await press('Ask about Two');
    await press('Remove Two');
    expect(focusedName()).to.equal('Ask about Three');
  });

  it('moves to the previous item if it was in the last one, and beside the list after the only one', async () => {
    await press('Ask about Three');
    await press('Remove Three');
    expect(focusedName()).to.equal('Ask about Two');
    await press('Ask about Two');
    await press('Remove Two');
    await press('Ask about One');
    await press('Remove One');
    expect(focusedName()).to.equal('Dismiss');
  });

  it('moves out of an element that renders nothing any more', async () => {
    await press('Dismiss');
    expect(focusedName()).to.equal('Hide');
  });

  it('moves out of what is hidden', async () => {
    await press('Hide');
    expect(focusedName()).to.equal('After');
  });

  it('stays in an element without a box of its own', async () => {
    const notice = element.renderRoot.querySelector<NoticeUnderTest>('notice-under-test')!;
    notice.style.display = 'contents';
    byRole(notice, 'button', 'Dismiss').focus();
    element.things = ['Four'];
    await element.updateComplete;
    expect(focusedName()).to.equal('Dismiss');
  });

  it('is left alone where it still is', async () => {
    byRole(element, 'button', 'Before').focus();
    element.things = ['Four'];
    await element.updateComplete;
    expect(focusedName()).to.equal('Before');
  });

  it('is not taken from another part of the page', async () => {
    const outside = document.createElement('button');
    outside.textContent = 'Outside';
    document.body.append(outside);
    outside.focus();
    element.things = [];
    await element.updateComplete;
    expect(focusedName()).to.equal('Outside');
    outside.remove();
  });
});
