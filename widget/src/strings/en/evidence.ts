import { count } from './count.js';

export const evidence = {
  loading: 'Loading…',
  failed: 'The evidence could not be shown',
  heading: 'Review submitted evidence',
  drop: 'Drop files here',
  dropWhat: 'Evidence logs people sent you (JSON or ZIP). For a team view, add self-checks and reference ratings.',
  nothingSent: 'The files stay on this computer: they are only read, nothing is sent and nothing is changed.',
  informal: 'Informal count; the association decides.',
  choose: 'Choose files',
  addFiles: 'Add files',
  readingFile: (n: number, of: number) => `Reading file ${n} of ${of}…`,
  stop: 'Stop',
  filesRead: (n: number) => count(n, '# file opened', '# files opened'),
  filesFailed: (n: number) => count(n, '# file could not be opened', '# files could not be opened'),
};
