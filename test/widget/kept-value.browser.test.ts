import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { KeptValue } from '../../widget/src/element/kept-value.js';
import { until } from './reference-form.js';

const key = 'test:kept';

class KeepingElement extends LitElement {
  readonly changes: (readonly [value: string | undefined, isWriting: boolean])[] = [];
  readonly kept = new KeptValue(this, (value, isWriting) => this.changes.push([value, isWriting]));

  override render(): TemplateResult {
    return html`${this.kept.state}`;
  }
}
customElements.define('test-keeping', KeepingElement);

function placeElement(): KeepingElement {
  const element = new KeepingElement();
  document.body.append(element);
  element.kept.open(key);
  return element;
}

/** Changes the storage from another document of the same site. */
async function elsewhere(change: (storage: Storage) => void): Promise<void> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const heard = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
  change(frame.contentWindow!.localStorage);
  await heard;
  frame.remove();
}

async function withFailing(method: 'getItem' | 'setItem', act: () => Promise<void> | void): Promise<void> {
  const original = Storage.prototype[method];
  Storage.prototype[method] = () => {
    throw new DOMException('Refused', 'QuotaExceededError');
  };
  try {
    await act();
  } finally {
    Storage.prototype[method] = original as never;
  }
}

describe('a kept value', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    for (const element of document.querySelectorAll('test-keeping')) element.remove();
  });

  it('reads what the browser holds when its key is opened', () => {
    localStorage.setItem(key, 'before');
    const { kept } = placeElement();
    expect([kept.state, kept.value]).to.deep.equal(['kept', 'before']);
    kept.open(undefined);
    expect([kept.state, kept.value]).to.deep.equal(['none', undefined]);
  });

  it('writes the last of several texts after a pause', async () => {
    const { kept } = placeElement();
    kept.write('first');
    kept.write(() => 'second');
    expect(localStorage.getItem(key)).to.equal(null);
    await until(() => localStorage.getItem(key));
    expect([localStorage.getItem(key), kept.state, kept.value]).to.deep.equal(['second', 'kept', 'second']);
  });

  for (const [what, leave] of [
    ['the page is hidden', () => dispatchEvent(new Event('pagehide'))],
    ['the element is removed', (element: Element) => element.remove()],
    ['another key is opened', ({ kept }: KeepingElement) => kept.open('test:other')],
  ] as const) {
    it(`writes at once when ${what}`, () => {
      const element = placeElement();
      element.kept.write('text');
      leave(element);
      expect(localStorage.getItem(key)).to.equal('text');
    });
  }

  it('removes the value, and what is not written yet', () => {
    const { kept } = placeElement();
    kept.write('text');
    kept.flush();
    kept.write('later');
    kept.remove();
    kept.flush();
    expect(localStorage.getItem(key)).to.equal(null);
    expect([kept.state, kept.value]).to.deep.equal(['none', undefined]);
  });

  it('keeps nothing without a key', () => {
    const element = placeElement();
    element.kept.open(undefined);
    element.kept.write('text');
    element.kept.flush();
    expect(localStorage).to.have.length(0);
  });

  it('is blocked while the browser refuses to write, renders its element, and recovers', async () => {
    const element = placeElement();
    const { kept } = element;
    await withFailing('setItem', async () => {
      kept.write('text');
      kept.flush();
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.equal('blocked');
    });
    kept.write('text');
    kept.flush();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('kept');
    expect(element.changes).to.deep.equal([]);
  });

  it('is blocked if the browser refuses to read', async () => {
    await withFailing('getItem', () => {
      const { kept } = placeElement();
      expect([kept.state, kept.value]).to.deep.equal(['blocked', undefined]);
    });
  });

  it('reports what another tab writes and removes, and whether it will replace that', async () => {
    const element = placeElement();
    await elsewhere((storage) => storage.setItem(key, 'theirs'));
    element.kept.write('mine');
    await elsewhere((storage) => storage.removeItem(key));
    element.kept.flush();
    expect(element.changes).to.deep.equal([
      ['theirs', false],
      [undefined, true],
    ]);
    expect(localStorage.getItem(key)).to.equal('mine');
  });

  it('reports before writing what a suspended page has missed', () => {
    const element = placeElement();
    element.kept.write('mine');
    localStorage.setItem(key, 'theirs');
    element.kept.flush();
    expect(element.changes).to.deep.equal([['theirs', true]]);
    expect(localStorage.getItem(key)).to.equal('mine');
  });
});
