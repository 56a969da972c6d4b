import type { Answer } from './answer.js';
import type { Expected } from './compare-document.js';
import type { Finding, Findings } from './finding.js';
import { inertPage } from '../trusted/inert-page.js';
import { documentsInScript, lookAtDocument } from './look-at-document.js';
import { isSignIn, lookAtPage } from './look-at-page.js';

/** What an address gave, in findings. It was read without signing in. */
export async function lookAtAnswer(asked: string, answer: Answer, expected: Expected): Promise<Findings> {
  if (answer.kind !== 'answer') return { findings: [{ code: answer.kind }], further: [] };
  const { status, bytes, address, policy, type } = answer;
  const refused = statusFinding(status);
  if (refused) return { findings: [refused], further: [] };
  const binary = binaryFinding(bytes);
  if (binary) return { findings: [binary], further: [] };
  const text = new TextDecoder().decode(bytes);
  const isScript = /\.m?js([?#]|$)/i.test(asked);
  const isData = /\.(json|csv|txt)([?#]|$)/i.test(asked);
  if (/^\s*(<!--|<!doctype|<html|<head|<body|<[a-z])/i.test(text)) {
    if (isSignIn(inertPage(text), address)) return { findings: [{ code: 'sign-in' }], further: [] };
    if (isData || isScript) return { findings: [{ code: 'html-for-data' }], further: [] };
    const { findings, further } = await lookAtPage({ source: text, address, policy, isPublic: true }, expected);
    return { findings: [{ code: 'reachable' }, ...findings], further };
  }
  if (isScript || text.includes('imh-competencies.loading')) return lookAtScript(text, type, expected);
  const found = await lookAtDocument(text, expected, true);
  return { findings: [{ code: 'reachable' }, ...typeFinding(type), ...found], further: [] };
}

function statusFinding(status: number): Finding | undefined {
  if (status === 404 || status === 410) return { code: 'not-found', status };
  if (status === 401 || status === 403) return { code: 'not-public', status };
  return status >= 400 ? { code: 'server', status } : undefined;
}

/** Files that people upload in place of data. */
function binaryFinding(bytes: Uint8Array): Finding | undefined {
  const starts = (...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  // ZIP, as in .xlsx and .ods; and the older .xls.
  if (starts(0x50, 0x4b, 3, 4) || starts(0xd0, 0xcf, 0x11, 0xe0)) return { code: 'workbook' };
  return starts(0x25, 0x50, 0x44, 0x46) ? { code: 'pdf' } : undefined;
}

async function lookAtScript(text: string, type: string, expected: Expected): Promise<Findings> {
  const isCode = /javascript|ecmascript/.test(type);
  const inside = documentsInScript(text);
  const found = (await Promise.all(inside.map((one) => lookAtDocument(one, expected, true)))).flat();
  return {
    findings: [isCode ? { code: 'widget-script' } : { code: 'script-type', type }, ...found],
    further: [],
  };
}

/** The elements read data of any type; a web page's type means that the server may wrap or change the file. */
const typeFinding = (type: string): Finding[] => (/html/.test(type) ? [{ code: 'data-type', type }] : []);
