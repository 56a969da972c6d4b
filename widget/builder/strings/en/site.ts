import type { Site } from '../../work/work.js';

interface SiteWords {
  readonly name: string;
  readonly about: string;
}

/** Strings of the step "Your site". */
export const site = {
  promise:
    'This page turns your spreadsheet, text or framework file into a page of your site that people can search, print and use for a self-check. It takes about ten minutes.',
  question: 'What is your site made with?',
  changed: (name: string) => `choose “${name}”`,
  site: {
    wordpress: { name: 'WordPress', about: 'You get a small plugin to install, or a snippet to paste.' },
    wix: { name: 'Wix', about: 'You get a snippet for an “Embed” element.' },
    squarespace: { name: 'Squarespace', about: 'You get a snippet for a code block.' },
    'wild-apricot': { name: 'Wild Apricot', about: 'You get a snippet for a custom HTML gadget.' },
    files: { name: 'I can upload files', about: 'You get files for your own web space, and a snippet.' },
    unknown: { name: 'I don’t know', about: 'You get what works on most sites, and a note for the person who knows.' },
  } satisfies Record<Site, SiteWords>,
};
