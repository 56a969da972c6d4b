import { readFileSync } from 'node:fs';
import { possibleDuplicates } from '@imh/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './in-chromium.js';

// Pages made after public reports of people who collect web pages.

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader?.close());

const fixture = (name: string) => readFileSync(new URL(`../fixtures/capture/${name}.html`, import.meta.url), 'utf8');

describe('a canonical address that cannot be the page’s', () => {
  it.each([
    ['canonical-of-the-folder', 'https://library.example/document/9152704'],
    ['canonical-undefined', 'https://library.example/document/9152704'],
    ['canonical-undefined', 'https://library.example/document/?id=9152704'],
  ])('%s at %s is ignored', async (name, address) => {
    const source = await reader.read(fixture(name), address);
    expect(source.canonicalUrl).toBeUndefined();
    expect(source.url).toBe(address);
  });

  it.each([
    ['a folder above', '/courses/', '/courses/sleep-basics'],
    ['what a template writes for nothing', '/document/null', '/document/12'],
    ['an unfilled template', '/{{ page.url }}', '/document/12'],
    ['the page without its parameter', '/view', '/view?webinar=12'],
    ['a shorter list page', '/webinars', '/view?webinar=12'],
    ['the page with another parameter', '/view?webinar=13', '/view?webinar=12'],
    ['the neighbor', '/document/13', '/document/12'],
    ['the front page', '/', '/document/12'],
  ])('%s', async (_, canonical, path) => {
    const html = `<link rel="canonical" href="${canonical}"><title>Sleep</title>`;
    expect((await reader.read(html, `https://library.example${path}`)).canonicalUrl).toBeUndefined();
    const shared = `<meta property="og:url" content="${canonical}"><title>Sleep</title>`;
    expect((await reader.read(shared, `https://library.example${path}`)).canonicalUrl).toBeUndefined();
  });

  it.each([
    ['a readable address', '/2026/sleep-in-the-first-year', '/?p=123'],
    ['the page without its view', '/sleep', '/sleep/amp/'],
    ['the page without tracking', '/sleep', '/sleep?utm_source=mail'],
    ['the original on another site', 'https://other.example/sleep', '/sleep'],
  ])('but %s is one', async (_, canonical, path) => {
    const html = `<link rel="canonical" href="${canonical}"><title>Sleep</title>`;
    const { canonicalUrl, url } = await reader.read(html, `https://library.example${path}`);
    expect(canonicalUrl ?? url).toBe(new URL(canonical, 'https://library.example').href);
  });

  it('does not make two articles of one day duplicates', async () => {
    const sources = await Promise.all(
      ['9152704', '9152705'].map((id) =>
        reader.read(fixture('canonical-of-the-folder'), `https://library.example/document/${id}`),
      ),
    );
    const entries = sources.map(({ url, canonicalUrl }, index) => ({
      id: String(index),
      content: { title: `Article ${index}`, url, ...(canonicalUrl && { canonicalUrl }), dateCompleted: '2026-11-30' },
    }));
    expect(possibleDuplicates(entries)).toEqual([]);
  });
});

describe('other people’s words', () => {
  it('a testimonial’s author and a review’s date are not the page’s', async () => {
    const source = await reader.read(fixture('testimonials'), 'https://program.example/about');
    expect(source).toMatchObject({ title: 'Program', people: [] });
    expect(source.datePublished).toBeUndefined();
    expect(source.dateAsShown).toBeUndefined();
  });

  it.each([
    [
      'a comment',
      '<section id="comments"><p>By Eva Beispiel</p><time datetime="2019-01-01" pubdate>1 January 2019</time></section>',
    ],
    ['a related article', '<div class="relatedStories"><a rel="author">Eva Beispiel</a><p>January 1, 2019</p></div>'],
    ['a quotation', '<blockquote><p>By Eva Beispiel, January 1, 2019</p></blockquote>'],
    [
      'a review',
      '<div itemscope itemtype="https://schema.org/Review"><p>By <b itemprop="author">Eva Beispiel</b> January 1, 2019</p></div>',
    ],
    ['a list of other articles', '<h2><a href="/b">Another article</a></h2><p>By Eva Beispiel, January 1, 2019</p>'],
    [
      'a comment within the article',
      '<div class="comment"><span itemprop="author">Eva Beispiel</span><time itemprop="datePublished" datetime="2019-01-01">x</time></div>',
    ],
  ])('%s', async (_, html) => {
    const page = `<title>How babies sleep</title><article itemscope itemtype="https://schema.org/Article"><h1>How babies sleep</h1>${html}</article>`;
    const source = await reader.read(page);
    expect(source).toMatchObject({ title: 'How babies sleep', people: [] });
    expect(source.datePublished).toBeUndefined();
  });
});

describe('dates in Spanish as written from Mexico to Peru', () => {
  it('are read from the report’s page', async () => {
    expect((await reader.read(fixture('setiembre'))).datePublished).toBe('2025-09-15');
  });

  it.each([
    ['15 de setiembre de 2025', '2025-09-15'],
    ['setiembre 15, 2025', '2025-09-15'],
    ['Domingo, Octubre 16 del 2016', '2016-10-16'],
    ['3 de marzo del 2026', '2026-03-03'],
    ['mar., 3 de marzo de 2026', '2026-03-03'],
    ['1.º de marzo de 2026', '2026-03-01'],
    ['1ro de mayo del 2026', '2026-05-01'],
    ['Lima, 15 de Set. del 2025', '2025-09-15'],
    ['a los 15 días del mes de setiembre de 2025', '2025-09-15'],
    ['16/oct/2016', '2016-10-16'],
  ])('%s, in a field and beside the heading', async (written, date) => {
    const field = `<html lang="es-PE"><meta property="article:published_time" content="${written}">`;
    expect((await reader.read(field)).datePublished).toBe(date);
    const page = `<html lang="es-PE"><title>Observar al bebé</title><h1>Observar al bebé</h1><p>${written}</p><p>Texto</p>`;
    expect((await reader.read(page)).datePublished).toBe(date);
  });

  it.each([
    ['le mardi 3 mars 2026 à 10 h', '2026-03-03'],
    ['Dienstag, 3. März 2026', '2026-03-03'],
    ['terça-feira, 3 de março de 2026', '2026-03-03'],
  ])('and in other languages: %s', async (written, date) => {
    expect((await reader.read(`<meta property="article:published_time" content="${written}">`)).datePublished).toBe(
      date,
    );
  });
});
