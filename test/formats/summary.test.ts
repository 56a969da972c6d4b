import { applicationSummary, type Framework, permitted } from '@imh/core';
import { englishSummary, spanishSummary } from '@imh/elements/words';
import { rowText, summaryNames, summaryPage, summarySections, type SummaryWords } from '@imh/formats/summary';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { careerLog, entry, framework, frameworks } from '../core/summary-log.js';
import { logOf } from '../core/logs.js';

const today = '2026-11-30';
const words: Readonly<Record<string, SummaryWords>> = { en: englishSummary, es: spanishSummary };
const sectionsIn = (language: string) =>
  summarySections(
    applicationSummary(careerLog(), { frameworks, today }),
    words[language]!,
    summaryNames(frameworks, language),
  );
const pageOf = (log = careerLog(), language = 'en', known: ReadonlyMap<string, Framework> = frameworks) =>
  summaryPage(applicationSummary(log, { frameworks: known, today }), words[language]!, summaryNames(known, language));

/** Elements and text of a page, as an HTML parser reads them. */
function parsed(html: string) {
  const tags: string[] = [];
  const attributes: [string, string][] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, found) => {
      tags.push(name);
      attributes.push(...Object.entries(found));
    },
    ontext: (part) => (text += part),
  });
  parser.end(html);
  return { tags, attributes, text };
}

describe('summarySections', () => {
  test('has the fields of a training in the order in which a form asks for them', () => {
    const [, , training] = sectionsIn('en');
    const row = training!.rows[2]!;
    expect(row).toMatchObject({
      title: 'Attachment in the first year',
      facts: ['March 13, 2026 to March 14, 2026', '1.5 h'],
    });
    expect(rowText(row)).toBe(
      [
        'Title: Attachment in the first year',
        'From: March 13, 2026',
        'To: March 14, 2026',
        'Provider: MI-AIMH',
        'Authors or trainers: Dr. Lee; Sam Fox',
        'Hours: 1.5',
        'Type: In-service training',
        'Topics: Diversity, equity and inclusion; play',
        'Domains and areas: Foundations: Attachment\nReflection',
        'Competencies: 1.1',
        'Certificates: scan.pdf',
      ].join('\n'),
    );
  });

  test('has every other section in words', () => {
    const [work, education, , supervision, references, other] = sectionsIn('es');
    expect(work!.rows[0]!.facts).toEqual(['Early Start', 'desde junio de 2020']);
    expect(rowText(work!.rows[0]!)).toContain('Horas por semana: 37.5\nNúmero de familias: 12');
    expect(rowText(education!.rows[0]!)).toBe(
      'Título o certificado: BA Psychology\nEscuela o institución: State College\nHasta: 2018',
    );
    expect(rowText(supervision!.rows[0]!)).toContain('Horas: 2\nHoras, individual: 2\nSesiones: 2');
    expect(rowText(references!.rows[0]!)).toBe(
      'Nombre: Cy Young\nRelación: Persona que supervisa\nEvaluación recibida el: 4 de mayo de 2026\nDerecho de leer la evaluación: Renunció',
    );
    expect(references!.rows[1]!.facts).toEqual(['neighbor']);
    expect(other!.rows.map(({ title }) => title)).toEqual(['Older paper']);
  });

  test('names tags of a framework that is not known by the labels in the log', () => {
    expect(rowText(sectionsIn('en')[2]!.rows[3]!)).toContain(
      'Domains and areas: My own area\nCompetencies: Kept label',
    );
  });
});

describe('summaryPage', () => {
  test('contains no script, no address of another file and only the markup of the page itself', () => {
    const { tags, attributes, text } = parsed(pageOf());
    expect(tags).not.toContain('script');
    expect(attributes.filter(([name]) => /^(src|href|srcset|action|on.*|style)$/.test(name))).toEqual([]);
    expect(text).toContain('Ana <Pérez> & "Co"');
    expect(text).toContain('Limited to: finished in 2026');
    expect(text).toContain('Left out: notes; quotes');
    expect(text).toContain('An informal count; your association decides.');
    expect(pageOf()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(pageOf()).not.toMatch(/url\(|@import|https?:/);
  });

  test('escapes every text, whatever it contains', () => {
    const plain = parsed(
      pageOf(logOf({ entries: [entry({ title: 'T', provider: 'P', dateCompleted: '2026' })] })),
    ).tags;
    const hostile = fc.string({
      unit: fc.constantFrom(...'<>&"\'/=[]! -', 'script', 'img', '</title>', '</style>', '<!--'),
      minLength: 1,
    });
    fc.assert(
      fc.property(hostile, (title) => {
        fc.pre(title.trim() !== '');
        const log = logOf({ entries: [entry({ title, provider: 'P', dateCompleted: '2026' })] });
        const { tags, text } = parsed(pageOf(log));
        expect(tags).toEqual(plain);
        expect(text).toContain(title.trim());
      }),
    );
  });

  test.each(['en', 'es'])('contains no text that rights keep out of files (%s)', (language) => {
    expect(pageOf(careerLog(), language)).not.toContain('MARKED');
    expect(permitted(framework, framework.nodes[2]!, 'export').label).toBeUndefined();
    const open = { ...framework, rights: { export: 'full' as const } };
    expect(pageOf(careerLog(), language, new Map([[open.id, open]]))).toContain('MARKED statement');
  });

  test('contains no note and no quote, and never states that somebody qualifies', () => {
    for (const page of [pageOf(), pageOf(careerLog(), 'es')]) {
      expect(page).not.toMatch(/SECRET|qualif|cumple con|IMH-E/i);
    }
  });
});
