import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { routeFiles } from '../../extension/features/import/route-files.js';
import { workbook } from '../formats/workbook.js';

const zip = (names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const latin1 = (text: string) => new Uint8Array([...text].map((one) => one.charCodeAt(0)));

describe('a file goes where its content is read, whatever its name', () => {
  test.each([
    ['CSV', 'Title,Date\nSleep,2024-03-05', 'tables'],
    ['a pasted line', 'Sleep', 'tables'],
    ['CSV in UTF-16', new Uint8Array(Buffer.from('\ufeffTitle\tDate\nSleep\t2024', 'utf16le')), 'tables'],
    ['a workbook', workbook([{ name: 'A', rows: [['Title']] }]), 'tables'],
    ['a log', '\ufeff{\n  "format": "imh-evidence-log", "entries": []}', 'logs'],
    ['a log with certificates', zip(['log.json', 'README.txt']), 'logs'],
    ['a log with certificates in a folder', zip(['My log/log.json', 'My log/attachments/a.pdf']), 'logs'],
    ['a self-check', '{"format": "imh-self-check"}', 'logs'],
    ['a reference rating', '{"format": "imh-reference-rating"}', 'logs'],
    ['a PDF', '%PDF-1.7', 'papers'],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n'), 'papers'],
    ['a JPEG', latin1('\xff\xd8\xff\xe0'), 'papers'],
    ['a HEIC picture', latin1('\0\0\0\x18ftypheic'), 'papers'],
    ['an SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'papers'],
    ['an Open Badge', '{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion"}', 'papers'],
    ['an e-mail', 'From: a@example.org\nTo: b@example.org\nSubject: Certificate\nDate: today\n\nHello', 'papers'],
    ['nothing', '', 'empty'],
    ['an old workbook', latin1('\xd0\xcf\x11\xe0\0\0'), 'old-workbook'],
    ['a cut-off workbook', latin1('PK\x03\x04\0\0'), 'broken-workbook'],
    ['an OpenDocument table', zip(['content.xml', 'mimetype']), 'open-document'],
    ['another archive', zip(['a.txt']), 'unknown'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'web-page'],
    ['another JSON', '{"format": "imh-framework"}', 'other-json'],
    ['a program', latin1('\x7fELF\0\0\0\0'), 'unknown'],
  ])('%s', async (_what, content, expected) => {
    const file = new File([content as BlobPart], 'file.json');
    const { unreadable, ...routed } = await routeFiles([file]);
    const found = [...Object.entries(routed).flatMap(([route, files]) => (files.length > 0 ? [route] : []))];
    expect([...found, ...unreadable.map(({ reason }) => reason)]).toEqual([expected]);
  });
});
