import type { EntryProposal } from '../proposal/entry-proposal.js';
import { type CertificateLine, plainLines, tidyLines } from '../proposal/paper-line.js';
import { creditIn } from './credit.js';
import { datesIn } from './dates.js';
import { completionPhrase, heading } from './phrases.js';
import { providerIn } from './provider.js';
import { titleIn } from './title.js';

/** Words of bills. A bill names hours and days as well, and is not evidence of a training. */
const bill = /^(?:parking |payment )?(?:invoice|receipt|factura|recibo)(?!\p{L})/iu;

/**
 * What the text of a certificate proposes for an entry. Nothing is made up: a value that is not found stays absent, and a
 * date that reads two ways is handed back to be asked. The person's name is never used.
 * @param paper its text, or its lines with their heights
 */
export function readCertificate(paper: string | readonly CertificateLine[]): EntryProposal {
  const lines = tidyLines(typeof paper === 'string' ? plainLines(paper) : paper);
  const isCertificate = lines.some(({ text }) => heading.test(text) || completionPhrase.test(text));
  if (!isCertificate && lines.some(({ text }) => bill.test(text))) return {};
  const title = titleIn(lines);
  const provider = providerIn(lines, title?.value);
  return {
    ...(title ? { title } : {}),
    ...datesIn(lines),
    ...creditIn(lines),
    ...(provider ? { provider } : {}),
  };
}
