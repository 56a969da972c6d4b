import { browserState, clearSession, sessionValues } from './extension-page.js';
import { expect } from '@open-wc/testing';
import { definePanelApp } from '../../extension/features/panel/define.js';
import { definePanelRest } from '../../extension/features/panel/define-rest.js';
import { privateDrafts } from '../../extension/platform/private-drafts.js';
import type { Draft, EvidenceStore } from '@imh/storage';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, enter, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

definePanelApp();
definePanelRest();

const url = 'https://example.org/webinar';
const pageDraft = (content: Draft['content'] = {}): Draft => ({
  ...draftOf({ title: 'A webinar', url, ...content }),
  page: url,
});
const focusOn = (draft: Draft) => ({ kind: 'draft', draft: draft.id, at: 1, tab: 1 }) as const;

async function shown(draft: Draft, store?: EvidenceStore) {
  const log = store ?? (await openStore({ privateDrafts }));
  const element = await mount('panel-draft', { app: appOf(log), draft, focused: focusOn(draft) });
  await until(() => byRole(element, 'textbox', 'Title'));
  return { element, store: log };
}

describe('<panel-draft>', () => {
  afterEach(() => {
    cleanUp();
    clearSession();
  });

  it('names the page of the draft, and is accessible', async () => {
    const { element } = await shown(pageDraft());
    expect(visibleText(element)).to.contain('Draft for example.org/webinar');
    await expect(element).to.be.accessible();
  });

  it('explains where the page is when another tab is in front, and when its tab is closed', async () => {
    const { element } = await shown(pageDraft());
    element.place = 'other tab';
    await until(() => expect(visibleText(element)).to.contain('Nothing was read from the tab in front'));
    element.place = 'closed';
    await until(() => expect(visibleText(element)).to.contain('The tab of this page is closed'));
    await expect(element).to.be.accessible();
  });

  it('does not announce again what was filled in while the user types', async () => {
    const { element } = await shown(pageDraft());
    const filled = 'Filled in from the page: title. Still empty:';
    await until(() => expect(visibleText(element)).to.contain(filled));
    element.draft = { ...element.draft, touched: true, content: { ...element.draft.content, provider: 'WI-AIMH' } };
    await element.updateComplete;
    expect(visibleText(element)).to.contain(filled).and.contain('provider').and.not.contain('earlier draft');
  });

  it('reports the quotes that were kept of the page, with the words of those that are gone', async () => {
    const store = await openStore({ privateDrafts });
    await saveEntry(store, { title: 'A webinar', url, quotes: [{ exact: 'It takes two.' }, { exact: 'Serve.' }] });
    browserState.quoteStatuses = [
      { kind: 'found', exact: 'It takes two.' },
      { kind: 'gone', exact: 'Serve.' },
    ];
    const { element } = await shown(pageDraft(), store);
    await until(() => expect(visibleText(element)).to.contain('Your 2 quotes: 1 found, 1 no longer on the page.'));
    expect(visibleText(element)).to.contain('You kept: Serve.');
    await expect(element).to.be.accessible();
  });

  it('shows the words that are now in the place of a quote, beside those that were kept', async () => {
    const store = await openStore({ privateDrafts });
    await saveEntry(store, { title: 'A webinar', url, quotes: [{ exact: 'It takes two.' }] });
    browserState.quoteStatuses = [{ kind: 'changed', exact: 'It takes two.', now: 'It takes a village.' }];
    const { element } = await shown(pageDraft(), store);
    await until(() => expect(visibleText(element)).to.contain('Your quote: changed.'));
    expect(visibleText(element)).to.match(/You kept: It takes two\. Now in its place: It takes a village\./);
  });

  describe('of a private page', () => {
    async function privateDraft() {
      const store = await openStore({ privateDrafts });
      const draft = { ...pageDraft(), privateWindow: 1 };
      const { element } = await shown(draft, store);
      return { store, draft, element };
    }

    it('is kept in memory alone while the user types', async () => {
      const { store, draft, element } = await privateDraft();
      enter(byRole(element, 'textbox', 'Notes'), 'Mine');
      await until(() => expect(JSON.stringify(sessionValues)).to.contain('Mine'));
      expect(await store.drafts()).to.deep.equal([]);
      expect((await store.drafts(1)).map(({ id }) => id)).to.deep.equal([draft.id]);
      expect(await store.drafts(2)).to.deep.equal([]);
    });

    it('is saved only after one question, and is accessible while it asks', async () => {
      const { store, element } = await privateDraft();
      byRole(element, 'button', 'Save evidence').click();
      await until(() => expect(focusedName()).to.contain('Save it there?'));
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Cancel').click();
      await until(() => byRole(element, 'button', 'Discard draft'));
      expect(await store.list('entry')).to.deep.equal([]);
      byRole(element, 'button', 'Save evidence').click();
      const saved = nextEvent(document.body, 'imh-evidence-saved');
      (await until(() => byRole(element, 'button', 'Save in my log'))).click();
      await saved;
      expect(await store.list('entry')).to.have.length(1);
      expect(await privateDrafts.list()).to.deep.equal([]);
    });
  });

  describe('of a hostile page', () => {
    const hostile = [
      ['markup', '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>'],
      ['characters that turn the direction', 'Invoice \u202efdp.exe\u202c \u2066left\u2067'],
      ['a megabyte of text', 'Attachment '.repeat(100_000)],
      ['words of the prototype', '__proto__'],
    ] as const;

    for (const [what, title] of hostile) {
      it(`shows ${what} as plain text, and nothing else`, async () => {
        const store = await openStore({ privateDrafts });
        const draft = pageDraft({ title, provider: title, people: [title] });
        await saveEntry(store, { title, url });
        const { element } = await shown(draft, store);
        await until(() => expect(visibleText(element)).to.contain('This page is already in your log'));
        expect(byRole<HTMLTextAreaElement>(element, 'textbox', 'Title').value).to.equal(title);
        expect(deep(element, 'img, script')).to.deep.equal([]);
        expect((window as { harmed?: boolean }).harmed).to.equal(undefined);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }

    it('lists such a draft by the beginning of its title, apart from the text around it', async () => {
      const drafts = hostile.map(([, title]) => ({ ...draftOf({ title }), touched: true }));
      const list = await mount('draft-list', { app: appOf(await openStore()), drafts });
      byRole(list, 'summary').click();
      const items = allByRole(list, 'listitem');
      expect(items).to.have.length(hostile.length);
      for (const item of items) {
        expect(nameOf(item).length).to.be.lessThan(400);
        expect(item.querySelector('bdi')).to.not.equal(null);
      }
      expect(deep(list, 'img, script')).to.deep.equal([]);
    });
  });
});

/** Elements that match, in an element and its shadow trees. */
function deep(root: Element, selector: string): Element[] {
  const roots: (Element | ShadowRoot)[] = [root];
  const found: Element[] = [];
  for (let at = roots.pop(); at; at = roots.pop()) {
    if (at instanceof Element && at.matches(selector)) found.push(at);
    if (at instanceof Element && at.shadowRoot) roots.push(at.shadowRoot);
    roots.push(...at.children);
  }
  return found;
}
