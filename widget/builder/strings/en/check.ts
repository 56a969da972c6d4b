import type { Differences, Finding, Grade } from '../../check/finding.js';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function differencesIn({ versions, missing, extra, changed }: Differences): string {
  const parts = [
    ...(versions ? [`version ${versions[0]} instead of ${versions[1]}`] : []),
    ...(missing > 0 ? [`${count(missing, 'entry is', 'entries are')} missing`] : []),
    ...(extra > 0 ? [`${count(extra, 'entry is', 'entries are')} no longer in your draft`] : []),
    ...(changed > 0 ? [`${count(changed, 'entry has', 'entries have')} other words`] : []),
  ];
  return parts.join(', ');
}

/** Strings of the step "Is it working?". */
export const check = {
  title: 'Is it working?',
  lead: 'Paste the address of your page, or of a file that you have uploaded. You learn what works, what does not, and what to do.',
  address: 'Address of the page or file',
  addressAbout: 'As in the address bar of the browser, such as https://www.example.org/competencies.',
  look: 'Look at it',
  looking: (address: string) => `Looking at ${address}…`,
  cancel: 'Cancel',
  sent: 'This page then requests the address, without cookies: it sees what a visitor sees who has not signed in. Nothing else is sent.',
  result: 'What we found',
  allGood: 'It is working',
  further: 'The page also names these addresses',
  lookAtThis: 'Look at this one',
  grades: { good: 'Works:', wrong: 'Does not work:', hint: 'Note:' } satisfies Record<Grade, string>,
  pasteTitle: 'Paste the source of the page instead',
  pasteSteps: [
    'Open your page in another tab, and press Ctrl+U (on a Mac: Option+Command+U). Its source appears.',
    'Select all with Ctrl+A, and copy it with Ctrl+C (on a Mac: Command+A and Command+C).',
    'Paste it here. The address above helps to judge what the page loads.',
  ],
  source: 'Source of the page',
  sourceAbout: 'Nothing is uploaded: the text is read on this computer, and nothing in it runs.',
  lookAtSource: 'Look at the source',

  /** What is the case, and what to do about it. */
  finding: (finding: Finding): readonly [what: string, toDo?: string] => {
    switch (finding.code) {
      case 'no-address':
        return ['This is not a web address.', 'Copy the address from the address bar of the browser.'];
      case 'mixed':
        return [
          'The address starts with http://, and browsers block that on a secure page.',
          'Try the same address with https://. If that does not open, ask your web host for a certificate.',
        ];
      case 'offline':
        return ['This device is offline.', 'Connect to the internet, and try again.'];
      case 'unreachable':
        return [
          'Nothing answers at this address.',
          'Check the spelling, and open the address in another tab. If it does not open there either, ask your web host.',
        ];
      case 'timeout':
        return ['The server took too long to answer.', 'Try again in a moment.'];
      case 'blocked':
        return [
          'The address can be reached, but your browser does not let this page read it. Most sites are like that.',
          'For a page: paste its source below. For a file: if your page is on the same site as the file, this is fine; if not, the server of the file has to allow your site to read it (CORS), or use “One file” or “Paste the text” in the step “Publish”.',
        ];
      case 'too-large':
        return ['The file is larger than 30 MB.', 'Check that this is the right address. A framework is much smaller.'];
      case 'not-found':
        return [
          `There is nothing at this address (error ${finding.status}).`,
          'Check the spelling, capital letters included. If you have replaced the file, your site may have given it a new address.',
        ];
      case 'not-public':
        return [
          `The server refuses visitors who have not signed in (error ${finding.status}).`,
          'That is right for a file for members. A public page or file has to be open to everyone: change its access setting.',
        ];
      case 'server':
        return [
          `The server answers with error ${finding.status}.`,
          'Try again later. If the error stays, ask your web host.',
        ];
      case 'reachable':
        return ['Everyone can reach the address.'];
      case 'sign-in':
        return [
          'There is a page to sign in, in place of what you want to show.',
          'That is right for a page or file for members. A public one has to be open to everyone: change its access setting.',
        ];
      case 'empty':
        return ['There is no text.', 'Upload or paste it again.'];
      case 'workbook':
        return [
          'This is a spreadsheet file (.xlsx), which a page cannot show.',
          'Open it in the step “Your framework”, and publish what the builder makes of it.',
        ];
      case 'pdf':
        return ['This is a PDF file, which a page cannot show.', 'Copy its text into the step “Your framework”.'];
      case 'html-for-data':
        return [
          'There is a web page in place of the file. Servers often answer that way if the file is missing.',
          'Open the address in another tab. If you do not see the text of the file, upload it again, and use its new address.',
        ];
      case 'not-json':
        return [
          'The file is damaged: it is not complete, or an editor has changed it.',
          'Download it again in the step “Publish”, and upload it unchanged.',
        ];
      case 'plain-table':
        return [
          'This is a spreadsheet as CSV. For trainings, that is fine. A framework needs the CSV file that the builder writes.',
          'In the step “Publish”, choose “Folder of files” and CSV.',
        ];
      case 'other-text':
        return ['This is a text that contains neither a framework nor a training guide.', 'Check the address.'];
      case 'other-format':
        return [
          finding.found
            ? `This file contains something else: “${finding.found}”.`
            : 'This file contains neither a framework nor a training guide.',
          'Open it in the step “Your framework”: the builder can read many formats. Then publish what it makes.',
        ];
      case 'invalid':
        return [
          `The file has a fault: ${finding.message}`,
          'Download it again in the step “Publish”, and upload it unchanged.',
        ];
      case 'script-type':
        return [
          `The server sends the script as “${finding.type || 'no type'}”, so browsers do not run it.`,
          'The server has to send .js files as text/javascript. Ask your web host, or put the file on other web space.',
        ];
      case 'data-type':
        return [`The server sends this file as “${finding.type}”. It can be read, but the server may change it later.`];
      case 'widget-script':
        return ['This is the script, and browsers can run it.'];
      case 'current':
        return [`“${finding.title}” is there, as in your draft: ${count(finding.count, 'entry', 'entries')}.`];
      case 'readable':
        return [`“${finding.title}” is there: ${count(finding.count, 'entry', 'entries')}.`];
      case 'old-copy':
        return [
          `“${finding.title}” is there, but it is another copy than your draft: ${differencesIn(finding.differences)}.`,
          'If you have changed something since, publish again: upload the new file, or paste the new snippet. If you have just done that, a cache may still give out the old copy: try again in ten minutes.',
        ];
      case 'other-document':
        return [
          `“${finding.title}” is there, which is not the framework or guide of your draft.`,
          'Check the address, or bring that file into the step “Your framework”.',
        ];
      case 'exposed':
        return [
          `Everyone can read ${count(finding.count, 'statement', 'statements')} here that your license does not permit on a public page.`,
          'Take this page or file offline now, or protect it so that visitors have to sign in. Then publish the public part again.',
        ];
      case 'no-data':
        return [
          'The element is there, but it has no text and names no file.',
          'Copy the whole snippet again in the step “Publish”, and paste it.',
        ];
      case 'element':
        return [`The page contains the element <${finding.tag}>.`];
      case 'frame':
        return ['The page contains the frame.'];
      case 'not-on-page':
        return [
          'The snippet is not on this page.',
          'Check that you have saved and published the page, and that this is its address. A cache may still give out the old page: try again in ten minutes.',
        ];
      case 'shown-as-text':
        return [
          'The page shows the snippet as text, because it was pasted where visitors’ text goes.',
          'Delete it there. Add a block for HTML (“Custom HTML”, “Code” or “Embed”), and paste it into that.',
        ];
      case 'element-removed':
        return [
          'The text is on the page, but the editor of the site has removed the element around it. People can read the text, but not search it.',
          'In WordPress, an Administrator has to paste the snippet, or use the plugin. Elsewhere, use a block for HTML or code, or the way “Frame”.',
        ];
      case 'script-removed':
        return [
          'The element is on the page, but the script is not: the editor of the site has removed it, or the site loads scripts only after consent.',
          'In WordPress, an Administrator has to paste the snippet, or use the plugin. Elsewhere, use a block for code, or the way “Frame”.',
        ];
      case 'script-held-back':
        return [
          `The script is there, but something has changed its type to “${finding.type}”, so that it does not run at once. Tools for cookie consent or for speed do that.`,
          'Name the script as necessary in that tool: it sets no cookies and sends nothing.',
        ];
      case 'curly-quotes':
        return [
          'The editor has turned the straight quotation marks of the snippet into curly ones, so browsers cannot read it.',
          'Paste the snippet into a block for HTML or code, not into a paragraph.',
        ];
      case 'mixed-on-page':
        return [
          `The page is secure (https), but it loads ${finding.address}, which is not. Browsers block that.`,
          'Write the address with https:// in the step “Publish”, and paste the new snippet.',
        ];
      case 'script-not-allowed':
        return [
          `The rules of the page (its Content-Security-Policy) do not allow scripts of ${finding.origin}.`,
          'In Wild Apricot, add the domain under Website › Settings › JavaScript whitelist. Elsewhere, the administrator adds it to script-src. Or put the files on the same site as the page.',
        ];
      case 'data-not-allowed':
        return [
          `The rules of the page (its Content-Security-Policy) do not allow files of ${finding.origin}.`,
          'The administrator adds that address to connect-src. Or choose “One file” or “Paste the text” in the step “Publish”.',
        ];
      case 'frame-not-allowed':
        return [
          `The rules of the page (its Content-Security-Policy) do not allow frames of ${finding.origin}.`,
          'The administrator adds that address to frame-src.',
        ];
      case 'script-elsewhere':
        return [
          `The script comes from another site: ${finding.origin}. Whether the page allows that cannot be seen from here.`,
          'If the page shows the text without a search field, the site blocks the script. In Wild Apricot, add the domain under Website › Settings › JavaScript whitelist.',
        ];
    }
  },
};
