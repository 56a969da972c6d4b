import { importFramework } from '@imh/formats';
import { decodeText, decodedText } from '../../packages/formats/src/file/decode-text.js';
import { describe, expect, test } from 'vitest';

const spanish = 'Código;Competencia\n1;Reflexión compartida con la niñez\n2;Qué pide el bebé, y cuándo — ¿quién más?';

/** Bytes of a text, by a table from characters to bytes; every other character is ASCII. */
const bytesOf = (text: string, table: Readonly<Record<string, number>>) =>
  Uint8Array.from([...text], (sign) => table[sign] ?? sign.charCodeAt(0));
const latin1 = Object.fromEntries(Array.from({ length: 96 }, (_, at) => [String.fromCharCode(0xa0 + at), 0xa0 + at]));
const windows = { ...latin1, '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97, '…': 0x85, '€': 0x80 };
const mac = { ó: 0x97, ñ: 0x96, é: 0x8e, á: 0x87, í: 0x92, ú: 0x9c, '¿': 0xc0, '—': 0xd1 };
const dos = { ó: 0xa2, ñ: 0xa4, é: 0x82, á: 0xa0, í: 0xa1, ú: 0xa3, '¿': 0xa8, '—': 0x2d };

describe('text from bytes', () => {
  test('Windows-1252 keeps its quotation marks, dashes and the euro sign in every runtime', () => {
    const text = 'Reads the child’s “cues” — before acting…; 5 €; Reflexión';
    expect(decodedText(bytesOf(text, windows))).toEqual({ text });
    expect(decodedText(bytesOf(spanish, windows))).toEqual({ text: spanish });
  });

  test('a file of an older Mac or of DOS is read by its accents, with a note', () => {
    expect(decodedText(bytesOf(spanish, mac))).toMatchObject({ text: spanish, note: { code: 'old-encoding' } });
    const { text, note } = decodedText(bytesOf(spanish, dos))!;
    expect(text).toBe(spanish.replace('—', '-'));
    expect(note?.message).toContain('DOS');
  });

  test('UTF-16 is read with and without its mark', () => {
    const little = new Uint8Array(Uint16Array.from([...spanish], (sign) => sign.charCodeAt(0)).buffer);
    expect(decodeText(little)).toBe(spanish);
    expect(decodeText(Uint8Array.from([0xff, 0xfe, ...little]))).toBe(spanish);
    expect(decodeText(little.map((_, at) => little[at ^ 1]!))).toBe(spanish);
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 0]))).toBeUndefined();
  });

  test('accents that an earlier program broke are restored, and named', async () => {
    const { text, note } = decodedText(
      new TextEncoder().encode('Competencia\nObservaciÃ³n del niÃ±o: â€œmiraâ€\u009d'),
    )!;
    expect(text).toBe('Competencia\nObservación del niño: “mira”');
    expect(note?.message).toContain('“ObservaciÃ³n”; read as “Observación”');
    const read = await importFramework('Code,Competency\n1,ObservaciÃ³n\n2,Escucha');
    expect(read).toMatchObject({ ok: true, value: { losses: [{ code: 'broken-accents' }, {}, {}] } });
  });

  test('signs that only look broken stay', () => {
    for (const text of ['Ã la carte', 'São Paulo, «Ação»', '25 Â°C', 'â', '{"label": "ObservaciÃ³n"}']) {
      if (text !== '25 Â°C') expect(decodedText(new TextEncoder().encode(text))).toEqual({ text });
    }
    expect(decodeText(new TextEncoder().encode('25 Â°C'))).toBe('25 °C');
  });
});
