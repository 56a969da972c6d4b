import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './in-chromium.js';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader?.close());

const meta = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');

describe('the title', () => {
  it.each([
    [
      'the site behind a bar',
      '<meta property="og:site_name" content="Zero to Three"><title>Play | Zero to Three</title>',
      'Play',
    ],
    ['the site name that matches the host', '<title>Play - Example</title>', 'Play'],
    [
      'two parts of the site',
      '<meta name="application-name" content="BBC"><title>Play - Example - BBC</title>',
      'Play',
    ],
    ['nothing if the end is not the site', '<title>Play | Part two</title>', 'Play | Part two'],
    ['nothing if the title is only the site', '<title>Example</title>', 'Example'],
    ['the site name at the beginning', '<title>Example | Play</title>', 'Play'],
    ['the host in brackets', '<title>Play [example.org]</title>', 'Play'],
    [
      'a separator without a name behind it',
      '<meta property="og:title" content="Play -"><title>Play -</title>',
      'Play',
    ],
    ['the section before it', '<title>Babies > Play</title><h1>Play</h1>', 'Babies > Play'],
    [
      'a longer section before it',
      '<title>Babies > Singing and play</title><h1>Singing and play</h1>',
      'Singing and play',
    ],
    ['the site name before a colon', '<title>Example: Play</title>', 'Play'],
    ['nothing after "on"', '<title>Reflections on Example</title>', 'Reflections on Example'],
    ['nothing inside words', '<title>Trauma-informed Example-example</title>', 'Trauma-informed Example-example'],
    ['the part after the only heading', '<title>Play: a view [Foo.net]</title><h1>Play: a view</h1>', 'Play: a view'],
  ])('is stripped of %s', async (_, html, title) => expect((await reader.read(html)).title).toBe(title));

  it('prefers the structured headline to the title element', async () => {
    const html = '<title>Some long SEO title</title><meta property="og:title" content="Play">';
    expect(await reader.read(html)).toMatchObject({ title: 'Play', found: { title: 'og:title' } });
  });

  it('is the heading that visitors read, if the data has it, too', async () => {
    const data = '{"@type":"Article","headline":"Play and song"}';
    const html = `<title>Play and song guide</title><meta property="og:title" content="Play and a song"><h1>Play and a song</h1>`;
    expect((await reader.read(`${html}<script type="application/ld+json">${data}</script>`)).title).toBe(
      'Play and a song',
    );
  });

  it('skips an og:title that every page of the site has', async () => {
    const html =
      '<meta property="og:site_name" content="Foo"><meta property="og:title" content="Foo"><title>Play | Foo</title>';
    expect(await reader.read(html)).toMatchObject({ title: 'Play', provider: 'Foo' });
  });

  it('is plain text of limited length, without references, markup or invisible characters', async () => {
    const title = 'Caf&amp;eacute; &amp;amp; &lt;i&gt;play&lt;/i&gt;\u202e &amp;lt;b&amp;gt; <script';
    expect((await reader.read(`<meta property="og:title" content='${title}'>`)).title).toBe('Café & play script');
    const long = await reader.read(meta({ citation_title: 'word '.repeat(400) }));
    expect(long.title?.length).toBeLessThanOrEqual(500);
  });
});

describe('the provider', () => {
  it.each([
    ['a host name', '<meta property="og:site_name" content="npr.org">', undefined],
    ['a host name in capitals', '<meta property="og:site_name" content="NPR.org">', undefined],
    ['an address', '<meta property="og:site_name" content="https://npr.org/">', undefined],
    ['the author', `<meta property="og:site_name" content="Ann Lee">${meta({ author: 'Ann Lee' })}`, undefined],
    ['the title', '<meta property="og:site_name" content="Play"><meta property="og:title" content="Play">', undefined],
    ['a placeholder', '<meta property="og:site_name" content="Home">', undefined],
  ])('is never %s', async (_, html, provider) => expect((await reader.read(html)).provider).toBe(provider));

  it('may be the author if the host has the same name', async () => {
    const html = `<meta property="og:site_name" content="Ann Lee">${meta({ author: 'Ann Lee' })}`;
    expect(await reader.read(html, 'https://annlee.com/play')).toMatchObject({
      provider: 'Ann Lee',
      people: ['Ann Lee'],
    });
  });

  it('prefers the journal to the site, and the site to the company', async () => {
    const site = '<meta property="og:site_name" content="PubMed Central">';
    const company = '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Big Media"}}</script>';
    const journal = meta({ citation_journal_title: 'Infant Mental Health Journal' });
    expect((await reader.read(site + company + journal)).provider).toBe('Infant Mental Health Journal');
    expect((await reader.read(site + company)).provider).toBe('PubMed Central');
    expect((await reader.read(company)).provider).toBe('Big Media');
  });

  it('can come from the end of the title if it matches the host', async () => {
    const source = await reader.read('<title>Una solución - LA NACION</title>', 'http://www.lanacion.com.ar/2089');
    expect(source).toMatchObject({
      title: 'Una solución',
      provider: 'LA NACION',
      found: { provider: 'end of title element' },
    });
  });
});

describe('people', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['Ann Lee and Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Ann Lee, Bo Chen &amp; Cy Diaz', ['Ann Lee', 'Bo Chen', 'Cy Diaz']],
    ['Ann Lee; Bo Chen; ann lee', ['Ann Lee', 'Bo Chen']],
    ['Ann Lee, PhD, LCSW, IMH-E®', ['Ann Lee']],
    ['Ann Lee, Senior Writer', ['Ann Lee']],
    ['Ann Lee, for CNN', ['Ann Lee']],
    ['ANN LEE, BO CHEN', ['ANN LEE', 'BO CHEN']],
    ['Ann Lee / Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Ann Lee (with Bo Chen)', ['Ann Lee']],
    ['Par Jean Dupont et AFP', ['Jean Dupont']],
    ['Food and Drug Administration', ['Food and Drug Administration']],
    ['Santiago Ramón y Cajal', ['Santiago Ramón y Cajal']],
    ['https://facebook.com/annlee', []],
    ['ann@example.org', []],
    ['@annlee', []],
    ['admin', []],
    ['??????', []],
  ])('of the author field %j are %j', async (author, people) => {
    expect((await reader.read(meta({ author }))).people).toEqual(people);
  });

  it.each([
    ['Almeida, Maria C', 'Maria C Almeida'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['Lee, A.', 'A. Lee'],
    ['Ann Lee, PhD', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
  ])('of the citation field %j are reversed to %j', async (author, name) => {
    expect((await reader.read(meta({ citation_author: author }))).people).toEqual([name]);
  });

  it('are the names that the page prints, where a journal’s data has initials', async () => {
    const data = meta({ citation_title: 'How babies sleep', citation_authors: "Lee AB;O'Neil D;" });
    const html = (names: string) => `<title>How babies sleep</title>${data}<h1>How babies sleep</h1><p>${names}</p>`;
    expect((await reader.read(html("<a>Ann B. Lee</a> <sup>1</sup>, <a>Dana O'Neil</a>"))).people).toEqual([
      'Ann B. Lee',
      "Dana O'Neil",
    ]);
    expect((await reader.read(html('<a>Ann B. Lee</a>'))).people).toEqual(['Lee AB', "O'Neil D"]);
  });

  it('of a plural citation field are a list', async () => {
    expect((await reader.read(meta({ citation_authors: 'Ann Lee, Bo Chen' }))).people).toEqual(['Ann Lee', 'Bo Chen']);
    expect((await reader.read(meta({ citation_authors: 'Lee, Ann; Chen, Bo' }))).people).toEqual([
      'Ann Lee',
      'Bo Chen',
    ]);
  });

  it('of an ambiguous Dublin Core field are unchanged', async () => {
    expect((await reader.read(meta({ 'DC.creator': 'Lee, Ann' }))).people).toEqual(['Ann Lee']);
    expect((await reader.read(meta({ 'DC.creator': 'García Márquez, Juan Carlos' }))).people).toEqual([
      'García Márquez, Juan Carlos',
    ]);
  });

  it('do not include the affiliation in Dublin Core', async () => {
    const html = meta({ 'DC.creator': 'Andy Powell, UKOLN, University of Bath' });
    expect((await reader.read(html)).people).toEqual(['Andy Powell']);
  });

  it('come from the byline if the field names only the site', async () => {
    const html = `<meta property="og:site_name" content="Foo News">${meta({ author: 'Foo News' })}
      <article><h1>Play</h1><a rel="author">By Ann Lee</a></article>`;
    expect(await reader.read(html)).toMatchObject({ people: ['Ann Lee'], provider: 'Foo News' });
  });

  it('do not include the publishing organization', async () => {
    const html = `<meta property="og:site_name" content="BBC News">${meta({ author: 'BBC News' })}`;
    expect(await reader.read(html)).toMatchObject({ people: [], provider: 'BBC News' });
  });

  it('are empty on a list of articles', async () => {
    const html = '<article><a rel="author">Ann Lee</a></article><article><a rel="author">Bo Chen</a></article>';
    expect((await reader.read(html)).people).toEqual([]);
  });

  it('do not include people in comments and sidebars', async () => {
    const html = '<article><div class="comments"><a rel="author">Ann Lee</a></div></article>';
    expect((await reader.read(html)).people).toEqual([]);
  });
});

describe('the date', () => {
  it.each([
    ['2019-04-03', '2019-04-03'],
    ['2020-12-23T22:36:27-05:00', '2020-12-23'],
    ['2012/11/26', '2012-11-26'],
    ['20121126', '2012-11-26'],
    ['2012 Nov 26', '2012-11-26'],
    ['Dec 20, 2006', '2006-12-20'],
    ['Thu, 16 Apr 2015 20:02:01 GMT', '2015-04-16'],
    ['7 de diciembre de 2017', '2017-12-07'],
    ['1er août 2019', '2019-08-01'],
    ['März 2019', '2019-03'],
    ['2019', '2019'],
    ['2019-04', '2019-04'],
    ['13/6/2016', '2016-06-13'],
    ['4/4/2016', '2016-04-04'],
    ['April 6', undefined],
    ['2019-13-01', undefined],
    ['2019-02-30', undefined],
    ['2012-2013', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['Published 3 May 2019, updated 4 June 2020', undefined],
    ['3 days ago', undefined],
    ['1429214521', undefined],
  ])('field %j is parsed as %j', async (written, date) => {
    const source = await reader.read(meta({ 'article:published_time': written }));
    expect({ date: source.datePublished, shown: source.dateAsShown }).toEqual({ date, shown: undefined });
  });

  it('is kept as shown if ambiguous', async () => {
    const source = await reader.read(meta({ citation_date: '4/6/2016 4:00:00 PM' }));
    expect(source).toMatchObject({ dateAsShown: '4/6/2016', found: { datePublished: 'citation_date' } });
    expect(source.datePublished).toBeUndefined();
  });

  it('is disambiguated only by another date that fits', async () => {
    const unclear = meta({ citation_date: '4/6/2016' });
    const fits = await reader.read(unclear + meta({ date: '2016-04-06' }));
    expect(fits.datePublished).toBe('2016-04-06');
    expect(fits.dateAsShown).toBeUndefined();
    expect((await reader.read(unclear + meta({ date: '2018-01-01' }))).dateAsShown).toBe('4/6/2016');
  });

  it('prefers the printed issue to the online date, refined by one that agrees', async () => {
    const online = meta({ citation_online_date: '2012/10/01', citation_publication_date: '2012/11' });
    expect((await reader.read(online)).datePublished).toBe('2012-11');
    expect((await reader.read(online + meta({ 'dc.date': '2012-11-26' }))).datePublished).toBe('2012-11-26');
  });

  it('is not refined if it is only a year, because the day may be that of the upload', async () => {
    const html = meta({ 'dcterms.issued': '2019', 'dcterms.available': '2019-05-06' });
    expect((await reader.read(html)).datePublished).toBe('2019');
  });

  it('is not taken from running text, updates, comments or several time elements', async () => {
    expect(
      (await reader.read('<title>News of March 26, 2015</title><p>March 26, 2015</p>')).datePublished,
    ).toBeUndefined();
    expect((await reader.read(meta({ 'DC.Date.modified': '2001-07-18' }))).datePublished).toBeUndefined();
    const times = (...dates: string[]) => dates.map((date) => `<time datetime="${date}">x</time>`).join('');
    expect((await reader.read(`<header><h1>Play</h1>${times('2019-01-01')}</header>`)).datePublished).toBe(
      '2019-01-01',
    );
    expect(
      (await reader.read(`<header><h1>Play</h1>${times('2019-01-01', '2020-02-02')}</header>`)).datePublished,
    ).toBeUndefined();
    expect(
      (await reader.read(`<h1>Play</h1><div class="comments">${times('2019-01-01')}</div>`)).datePublished,
    ).toBeUndefined();
  });
});

describe('addresses', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  it.each([
    [
      'another address of the page',
      canonical('https://www.example.org/play?token=abc#top'),
      'https://www.example.org/play',
    ],
    ['nothing if it is the page itself', canonical('/page?utm_source=x'), undefined],
    ['nothing if it is the root of the site', canonical('https://example.org/'), undefined],
    ['nothing if it would run a script', canonical('javascript:alert(1)'), undefined],
    ['nothing if two disagree', canonical('/a') + canonical('/b'), undefined],
    ['nothing if it is a developer’s machine', canonical('http://localhost:3000/page'), undefined],
    [
      'og:url if there is no link',
      '<meta property="og:url" content="https://example.org/play">',
      'https://example.org/play',
    ],
  ])('have the canonical address %s', async (_, html, expected) => {
    expect((await reader.read(html)).canonicalUrl).toBe(expected);
  });

  it('have secrets removed, and are empty if not http(s)', async () => {
    expect((await reader.read('', 'https://us02web.zoom.us/w/85912345678?tk=abc')).url).toBe(
      'https://us02web.zoom.us/w/85912345678',
    );
    expect(await reader.read('', 'about:blank')).toEqual({ people: [], url: '', found: {} });
  });
});

describe('type, minutes and language', () => {
  it.each([
    ['<meta name="citation_title" content="Play">', 'article'],
    ['<meta property="og:type" content="video.other">', 'webinar-recorded'],
    ['<meta property="og:type" content="article">', undefined],
    [
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2019-01-01">',
      'article',
    ],
    ['<title>Live webinar: a course on conference articles</title>', undefined],
  ])('%s is of type %s', async (html, type) => expect((await reader.read(html)).type).toBe(type));

  it('counts a video’s seconds in whole minutes', async () => {
    expect((await reader.read('<meta property="og:video:duration" content="5400">')).minutes).toBe(90);
    expect((await reader.read('<meta property="og:video:duration" content="44">')).minutes).toBe(1);
    expect((await reader.read('<meta property="og:video:duration" content="-3">')).minutes).toBeUndefined();
  });

  it.each([
    ['<html lang="en-us">', 'en-US'],
    ['<html lang="pt_BR">', 'pt-BR'],
    ['<html lang="English">', undefined],
    ['<meta property="og:locale" content="es_ES">', 'es-ES'],
  ])('%s is in %s', async (html, language) => expect((await reader.read(html)).language).toBe(language));
});
