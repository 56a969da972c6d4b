import { expect } from '@open-wc/testing';
import { frameworkFromList } from '@imh/capture/list';
import { type Framework, permitted, type Rights, textIn } from '@imh/core';
import { audiencesOf, publish } from '@imh/publish';
import { starter } from '@imh/frameworks';
import { built } from '../publish/publish-fixtures.js';

// What the elements read from the inline snippet is the framework, as far as nested lists can carry it.

const publication = { framework: starter, show: 'competencies' as const, language: 'en' };

function read(snippet: string): Framework {
  const template = document.createElement('template');
  template.innerHTML = snippet;
  return frameworkFromList(template.content.querySelector('imh-competencies')!) as Framework;
}

/** What each use may have of each node, in one language. */
function permissions(framework: Framework, language: string): unknown[] {
  return framework.nodes.map((node) =>
    (['show', 'print', 'export', 'keep'] as const).map((use) => {
      const { id, code, label, text, demonstratedBy = [] } = permitted(framework, node, use);
      const say = (words: typeof label) => (words === undefined ? '' : textIn(words, language, framework.language));
      return [use, id, code, say(label), say(text), demonstratedBy.map(say)];
    }),
  );
}

describe('the inline snippet', () => {
  const states: Rights[] = [
    { display: 'full', export: 'full' },
    { display: 'full', export: 'ids', personalCopy: false },
    { display: 'titles', export: 'titles' },
    { display: 'members', export: 'titles' },
    { display: 'members', export: 'full', personalCopy: true },
  ];
  for (const rights of states) {
    for (const language of ['en', 'es']) {
      it(`reads back with the permissions of ${JSON.stringify(rights)} in ${language}`, () => {
        const framework: Framework = { ...starter, rights: { holder: 'Garden Society', ...rights } };
        const made = publish('inline', { ...publication, framework, language }, built);
        const { everyone, membersPage } = audiencesOf({ ...publication, framework }, 'on-a-page')!;
        expect(permissions(read(made.snippet), language)).to.deep.equal(permissions(everyone, language));
        expect(made.membersSnippet === undefined).to.equal(membersPage === undefined);
        if (membersPage) {
          expect(permissions(read(made.membersSnippet!), language)).to.deep.equal(permissions(membersPage, language));
        }
      });
    }
  }

  it('leads to the page where members sign in', () => {
    const framework: Framework = { ...starter, rights: { display: 'members', signIn: '/login' } };
    expect(read(publish('inline', { ...publication, framework }, built).snippet).rights).to.deep.equal({
      signIn: '/login',
      display: 'members',
    });
  });
});
