import type { Loss } from '@imh/formats';
import type { PublishingWay, Show, Site } from '@imh/publish';
import type { AddressFault } from '../../publish/publication-of.js';

interface WayWords {
  readonly name: string;
  readonly about: string;
}

/** Strings of the step "Publish". */
export const publish = {
  title: 'Publish',
  empty: 'There is nothing to publish yet. Bring in your framework first.',
  toContent: 'Go to “Your framework”',
  noSite: 'You have not told us what your site is made with. These ways work on most sites.',
  toSite: 'Choose your site',
  show: 'What do you want to show?',
  shows: {
    competencies: { name: 'Competencies', about: 'Search, filter and browse the framework, and print it.' },
    'self-check': { name: 'Self-check', about: 'Visitors rate themselves, see their gaps and make a plan.' },
    trainings: { name: 'Trainings', about: 'The training guide with filters.' },
  } satisfies Record<Show, WayWords>,
  pageLanguage: 'Language of the page',
  way: 'How do you want to put it on your site?',
  recommended: 'Recommended',
  ways: {
    inline: {
      name: 'Paste the text',
      about: 'One snippet with the whole text: readable without JavaScript, and found by search engines.',
    },
    'one-file': { name: 'One file', about: 'One file to upload, and a short snippet to paste.' },
    wordpress: { name: 'WordPress plugin', about: 'A small plugin to install. Then you add a block or a shortcode.' },
    files: { name: 'Folder of files', about: 'The fastest page: a folder to upload, and a snippet to paste.' },
    iframe: { name: 'Frame', about: 'For sites that allow no scripts: a page of its own, shown inside yours.' },
  } satisfies Record<PublishingWay, WayWords>,
  chosen: (name: string) => `Publish: ${name}`,

  folder: 'Address of the folder with the files',
  folderAbout: {
    here: 'Where the files are on your site after you have uploaded them.',
    elsewhere: (site: string) =>
      `${site} cannot hold these files. You need other web space with https, such as a folder that your web host or a partner gives you.`,
  },
  faults: {
    missing: 'Write the address of the folder first, such as https://files.example.org/competencies/.',
    'no-address':
      'This is not a web address. Write it as in the address bar, such as https://files.example.org/competencies/.',
    'not-secure': 'The address has to start with https:// because browsers block other files on a secure page.',
    relative: 'Write the whole address, starting with https://, because the files are on another site.',
  } satisfies Record<AddressFault, string>,
  csv: 'My site rejects .json files: use a CSV file',
  membersFileAddress: 'Address of the file for members (optional)',
  membersFileAddressAbout:
    'Where the file with the statements is, if it is not in the same folder: a folder that only members can open.',
  membersPage: 'Address of the page for members (optional)',
  membersPageAbout: 'Everyone else gets a link to it.',

  loading: 'Reading the files of the widget…',
  missingFile: (name: string) =>
    `The file ${name} is not beside this page, or the server does not give it. Check that the folder of the builder is complete.`,
  again: 'Try again',

  steps: 'What to do',
  download: (name: string) => `Download ${name}`,
  downloadAlone: (name: string) => `Only the text has changed: download ${name} alone`,
  /** Before the steps that need the file. */
  unpack: 'Unpack the ZIP file. You get a folder named “competencies”.',
  /** What is uploaded if it is not one file. */
  everything: 'everything in it',
  upload: {
    wordpress: (what: string, folder: string) =>
      `With the file manager of your web host or by FTP, make a folder next to “wp-admin” and upload ${what} into it, so that the address is ${folder}.`,
    'wild-apricot': (what: string, folder: string) =>
      `Open Website › Files, make a folder “competencies” and upload ${what} into it, so that the address is ${folder}.`,
    files: (what: string, folder: string) =>
      `Upload ${what} to your web space, so that the address of the folder is ${folder}.`,
    other: (what: string, folder: string) =>
      `Upload ${what} to your web space, so that the address of the folder is ${folder}. If you do not know how, ask the person who gave you the web space.`,
  },
  cors: 'The server of the web space has to allow your site to read the files (CORS). Show its administrator the page “hosting.md” of the documentation.',
  installPlugin:
    'In WordPress, open Plugins › Add New › Upload Plugin, choose the ZIP file, press Install Now, and then Activate.',
  addBlock:
    'Open the page, add the block named “Competencies”, and press Update. If you have no blocks, write the shortcode below in a paragraph.',
  installMembersPlugin:
    'Install this plugin in the same way, beside the first. It sends the statements only to people who are signed in to your site.',
  pluginWithoutScript:
    'The plugin writes the titles as lists into the page, so that people without JavaScript and search engines can read them.',
  paste: {
    wordpress:
      'Open the page as Administrator or Editor, add a “Custom HTML” block, and paste the snippet. WordPress removes scripts that others paste.',
    squarespace:
      'Open the page, add a “Code” block, keep the type HTML, and paste the snippet. This needs a plan above Personal.',
    'wild-apricot': 'Open the page, add a “Custom HTML” gadget, and paste the snippet.',
    files: 'Paste the snippet into the HTML of the page, where the text should appear.',
    other:
      'Open the page and paste the snippet where your editor accepts HTML: often “Custom HTML”, “Embed” or “Code”.',
  },
  whitelist: (domain: string) =>
    `Open Website › Settings › JavaScript whitelist and add ${domain}, or Wild Apricot blocks the script.`,
  wixFrame: 'In the Wix editor, choose Add Elements › Embed › Embed a Site, and enter the address below.',
  wixElement: (tag: string) =>
    `In the Wix editor, choose Add Elements › Embed › Custom Element › Choose Source. As “Server URL” enter the address below, as “Tag name” enter ${tag}. This needs a premium plan.`,
  wixTall: 'Make the box as tall as the text: Wix does not do that by itself.',
  look: 'Open the page as a visitor sees it, in a private window. Then let the step “Is it working?” look at it.',
  toCheck: 'Is it working?',
  note: 'For the person who knows your site: the page needs HTML with a script and a custom element. If scripts are removed, use the frame.',

  wixAddress: 'Address to enter in Wix',
  copyAddress: 'Copy the address',
  snippet: 'Snippet for the page',
  shortcode: 'Shortcode for the page',
  copy: 'Copy the snippet',
  copyShortcode: 'Copy the shortcode',
  copied: 'Copied.',
  copyByHand: 'The browser does not allow copying: the snippet is selected, so press Ctrl+C.',
  saved: (name: string) => `${name} is in your downloads.`,

  members: 'For members only',
  membersNote: 'Put this only where visitors must sign in.',
  membersAbout: 'The statements are only in this part. The public part above contains titles only.',
  membersFile: {
    'wild-apricot': (name: string) =>
      `Upload ${name} under Website › Files and set its access level to members. A restricted page does not protect the files it shows.`,
    other: (name: string) =>
      `Upload ${name} to a folder that only signed-in members can open. A restricted page does not protect the files it shows.`,
  },
  membersFileTest:
    'Test it: open the address of this file in a private window. You must see a sign-in page or a refusal, and no text of the framework.',
  membersPaste:
    'On a page that only members can open, paste this snippet in the same way. It is as protected as that page.',
  membersSnippet: 'Snippet for the page of members',
  copyMembers: 'Copy the snippet for members',
  noMembersPart: (site: string) =>
    `Files that you upload to ${site} can be opened by everyone, also those of a restricted page. This way therefore publishes titles only. To show members the statements, choose “Paste the text”, or the plugin in WordPress.`,
  noMembersWay: (site: string) =>
    `${site} offers no way for members to see the statements here. The page shows titles only.`,

  losses: 'What this way cannot contain',
  loss: ({ code, count, where }: Loss): string => {
    const places = where.length > 0 ? ` (${where.slice(0, 5).join(', ')}${count > 5 ? ', …' : ''})` : '';
    switch (code) {
      case 'one-language':
        return `The snippet has one language; left out: ${where.join(', ')}. Make a snippet for each language, for a page in that language.`;
      case 'no-language':
        return 'The framework has no text in the language of the page; its own language is used.';
      case 'no-place':
        return `Nested lists have no place for some details, such as the rating scale, the introduction or matching competencies. With “One file” or “Folder of files” they are kept.`;
      case 'one-place':
        return `A competency that belongs to several areas is listed under the first of them${places}.`;
      case 'split':
        return `A keyword with a semicolon, or a category with a space in its id, becomes two${places}.`;
      case 'orphan':
        return `The heading above is missing in the framework, so these are at the top${places}.`;
      case 'repeated':
        return `The same id occurs twice; the first one is written${places}.`;
      default:
        return `Something could not be written${places}.`;
    }
  },

  preview: 'Preview',
  views: { visitors: 'Visitors', members: 'Members', noScript: 'Without JavaScript' },
  viewAbout: {
    visitors: 'What everyone sees on the public page.',
    members: 'What members see on a page where they have signed in.',
    noScript: 'What people without JavaScript and search engines get from the snippet.',
  },

  siteNames: {
    wordpress: 'WordPress',
    wix: 'Wix',
    squarespace: 'Squarespace',
    'wild-apricot': 'Wild Apricot',
    files: 'your web space',
    unknown: 'this site',
  } satisfies Record<Site, string>,
};
