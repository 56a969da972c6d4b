import { plural } from './plural.js';

const statements = (count: number): string => plural(count, 'statement', 'statements');

/** Sending to a learning record store. */
export const recordStore = {
  title: 'Send to a learning record store',
  intro:
    'A learning record store (LRS) belongs to an organization and collects statements such as “attended a webinar”. The organization gives you its address, a key and a secret.',
  address: 'Address',
  addressHint: 'It begins with https:// and often ends with /xapi.',
  key: 'Key',
  secret: 'Secret',
  version: 'Version of xAPI',
  keptHere:
    'The address, the key and the secret stay in this browser, on this computer. They are in no backup and in no file.',
  test: 'Test the connection',
  testing: (host: string) => `Asking ${host}…`,
  tested: (host: string, versions: string) => `${host} answers and accepts your key. It supports xAPI ${versions}.`,
  forget: 'Forget this record store',
  forgotten: (host: string) =>
    `The address, the key and the secret are deleted, and the permission for ${host} is given back. What you sent stays there.`,
  permissionRefused: (host: string) =>
    `Without the browser’s permission for ${host}, nothing can be sent there. You can try again.`,
  invalid: {
    'not-an-address': 'Enter an address such as https://lrs.example.org/xapi.',
    'not-https': 'The address must begin with https://, because your key must not be readable on its way.',
    key: 'Enter the key.',
    secret: 'Enter the secret.',
  },
  recordStore: 'the record store',
  whatIsSent: 'What will be sent',
  counting: 'Counting…',
  count: (count: number, entries: number) =>
    `${statements(count)} about ${plural(entries, 'entry', 'entries')}.${count > entries ? ' An entry with dated sessions has one for each session.' : ''}`,
  andSelfChecks: (count: number) => `${statements(count)} about self-checks.`,
  nothing: 'Nothing to send: no finished entry is chosen.',
  first: 'The first statement',
  hours: (hours: string) => `${hours} h`,
  competencies: (count: number) => plural(count, 'competency', 'competencies'),
  fullText: 'Its full text, as it is sent',
  words: {
    name: (name: string) => `Your name, “${name}”, is in every statement.`,
    notes: 'Your notes are in the statements.',
    quotes: 'Your quotes are in the statements.',
    none: 'Notes, quotes and certificates are not sent.',
    certificates: 'Certificates are not sent.',
  },
  notes: {
    'address-left-out': (count: number) =>
      `${plural(count, 'web address is', 'web addresses are')} not valid and left out.`,
    'address-encoded': (count: number) =>
      `${plural(count, 'address contains', 'addresses contain')} characters that are not allowed there. They are percent-encoded.`,
    'name-left-out': (count: number) =>
      `${plural(count, 'competency has', 'competencies have')} only an identifier: the rights of the framework do not allow the name to be sent, or the framework is not on this computer.`,
    'recorded-date': (count: number) =>
      `${plural(count, 'entry has', 'entries have')} no date. The day of recording is sent.`,
  },
  send: (count: number, host: string) => `Send ${statements(count)} to ${host}`,
  stored: (count: number, host: string) =>
    count === 1
      ? `1 statement is in the record store of ${host}.`
      : `${statements(count)} are in the record store of ${host}.`,
  conflicts: (count: number) =>
    `${plural(count, 'statement is', 'statements are')} there already in another form, for example with another name or with notes. The record store keeps what it has.`,
  refused: (count: number) => `${plural(count, 'statement was', 'statements were')} not accepted:`,
  refusal: (entry: string, reason: string) => `${entry}: ${reason}`,
  reasons: {
    'too-large': 'It is too large for this record store.',
    invalid: (reported: string) =>
      reported ? `The record store reports: “${reported}”` : 'The record store gives no reason.',
  },
  moreRefused: (count: number) => `And ${count.toLocaleString('en-US')} more.`,
  sendAgain: 'You can send again: nothing is stored twice.',
  stops: {
    canceled: 'Sending was canceled.',
    unauthorized: 'The record store does not know this key or this secret (401). Check both with the organization.',
    forbidden: 'The record store knows your key, but does not let it store statements (403).',
    'not-found': 'There is no record store at this address. Check the address.',
    version: (versions: string) =>
      `The record store does not support the version of xAPI that you chose. It supports ${versions || 'another one'}.`,
    redirected: 'The address leads to another address, which is not followed with your key. Enter the final address.',
    timeout: 'The record store did not answer in time.',
    unreachable: 'There was no answer. Check the address and your connection to the internet.',
    busy: 'The record store gets too many requests (429). Try again later.',
    fault: (status: number) => `The record store has a problem of its own (${status}). Try again later.`,
    'refuses-all': (reported: string) =>
      reported
        ? `The record store accepts none of the statements. It reports: “${reported}”`
        : 'The record store accepts none of the statements and gives no reason.',
  },
  reports: (reported: string) => `The record store reports: “${reported}”`,
};
