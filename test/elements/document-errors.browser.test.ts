import { documentErrorSentence, type ShownDocumentError } from '@imh/elements';
import { expect } from '@open-wc/testing';

const wanted = 'imh-evidence-log';
const place = { path: ['nodes', 3, 'label'] };

const sentences: [error: ShownDocumentError, english: string, spanish: string][] = [
  [{ code: 'empty', wanted }, 'The file is empty.', 'El archivo está vacío.'],
  [
    { code: 'web-page', wanted },
    'A web page was returned instead of the file. This usually means you need to sign in.',
    'En lugar del archivo llegó una página web. Por lo general, esto significa que hay que iniciar sesión.',
  ],
  [
    { code: 'not-json', wanted, at: { line: 2, column: 7 } },
    'The file is damaged (line 2, column 7): it cannot be read as JSON.',
    'El archivo está dañado (línea 2, columna 7): no se puede leer como JSON.',
  ],
  [
    { code: 'not-a-document', wanted },
    'This file is not an evidence log.',
    'El archivo no es un registro de evidencias.',
  ],
  [
    { code: 'other-format', wanted, found: 'imh-framework' },
    'The file is marked “imh-framework”. This page needs an evidence log (“imh-evidence-log”).',
    'El archivo es de tipo “imh-framework”; aquí se necesita un registro de evidencias (“imh-evidence-log”).',
  ],
  [
    { code: 'newer-version', wanted, found: '3' },
    'This file needs a newer version of this viewer (file format 3; this page reads format 1).',
    'Este archivo necesita una versión más nueva de este visor (formato de archivo 3; esta página lee el formato 1).',
  ],
  [
    { code: 'invalid', wanted, place },
    'The file has an error: nodes[3].label.',
    'El archivo tiene un error: nodes[3].label.',
  ],
  [
    { code: 'invalid', wanted, place: { ...place, row: 7 }, fault: { is: 'form' } },
    'The file has an error: row 7: nodes[3].label is empty or in the wrong format.',
    'El archivo tiene un error: fila 7: nodes[3].label está vacío o no tiene el formato correcto.',
  ],
];

describe('the sentence for a document error', () => {
  for (const [error, english, spanish] of sentences) {
    it(`explains “${error.code}”${error.fault ? ' in a spreadsheet' : ''} in English and Spanish`, () => {
      expect(documentErrorSentence(error, 'en-US')).to.equal(english);
      expect(documentErrorSentence(error, 'es-MX')).to.equal(spanish);
    });
  }
});
