import type { TextSource } from '@imh/core';

const from = (holder: string | undefined): string => holder || 'the rights holder';

/** Strings of the step "Permission". */
export const rights = {
  question: 'Where does this text come from?',
  unanswered: 'Until you answer, the public page shows titles only.',
  changed: (name: string) => `choose “${name}”`,
  own: { name: 'We wrote it', about: 'Your association is the author and holds the rights.' },
  licensed: { name: 'We hold a license', about: 'Somebody else wrote it, and you have their permission.' },
  unsure: { name: 'We are not sure', about: 'The public page then shows titles only. You can change this later.' },
  permits: 'What does the license permit?',
  permission: {
    public: { name: 'Public pages', about: 'Everybody may read the full text on your site.' },
    members: { name: 'Members only', about: 'The full text only on pages where visitors have to sign in.' },
    titles: { name: 'Titles only', about: 'The names of domains and areas, but not the statements.' },
  },
  holder: 'Rights holder',
  holderAbout: 'As the copyright notice names it. It is shown below the framework.',
  named: 'name the rights holder',
  means: 'What this means',
  sentence: (source: TextSource): string => {
    if (source.kind === 'own') {
      return 'Your association wrote this text: everybody may read it on your site, and save and pass on what they need.';
    }
    if (source.kind === 'unsure') {
      return 'You are not sure who may show this text: the public page shows titles only, and no statement is in its files.';
    }
    const holder = from(source.holder);
    switch (source.permits) {
      case 'public':
        return `The text belongs to ${holder}, and your license permits public pages: everybody may read it on your site. Files that visitors save contain titles only.`;
      case 'members':
        return `The text belongs to ${holder}, and your license permits members to read it: the public page shows titles only, and you get a second file for a page where visitors have to sign in.`;
      case 'titles':
        return `The text belongs to ${holder}, and your license permits titles: the public page shows titles only, and no statement is in its files.`;
    }
  },
  letterTitle: 'Ask the rights holder',
  letterAbout:
    'If you do not know what you may publish, ask. Copy this letter into an e-mail, complete the parts in brackets, and send it.',
  letterLabel: 'Letter',
  copyLetter: 'Copy the letter',
  copied: 'Copied.',
  copyByHand: 'The browser does not allow copying: the letter is selected, so press Ctrl+C.',
  letter: (holder: string | undefined) => `Dear ${holder || '[name of the rights holder]'},

We are [name of your association]. We would like to show the competency framework [title and edition] on our website, [address of the website], so that professionals can search it and use it for a self-check.

Please tell us which of these your license permits:

1. The full text on public web pages.
2. The full text only on pages where our members sign in.
3. Only the titles of domains and areas, without the statements.

Please also tell us:

- which copyright notice we have to show beside the text,
- whether we may show the text in [other languages],
- whether visitors may print the text or save it for themselves,
- until when the permission is valid.

We do not sell the text, and we will remove it if you ask us to.

Thank you,
[your name, role and e-mail address]`,
};
