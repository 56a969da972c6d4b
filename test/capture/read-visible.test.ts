import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './in-chromium.js';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader?.close());

const page = (body: string, title = 'How babies sleep') => `<title>${title}</title>${body}`;
const around = (lines: string) =>
  page(`<main><h1>How babies sleep</h1>${lines}<p>${'Babies sleep. '.repeat(30)}</p></main>`);

describe('a byline without markup', () => {
  it.each([
    ['<p>By Ann Lee</p>', ['Ann Lee']],
    ['<p>By: <b>Ann Lee</b> and <b>Bo Chen</b></p>', ['Ann Lee', 'Bo Chen']],
    ['<p>By</p><p>Ann Lee</p>', ['Ann Lee']],
    ['<p>Published May 3, 2026 by Ann Lee</p>', ['Ann Lee']],
    ['<p>by Ann Lee, PhD | May 3, 2026</p>', ['Ann Lee']],
    ['<p>BY ANN LEE and BO CHEN - Staff Writers</p>', ['ANN LEE', 'BO CHEN']],
    ['<p>Por Ana López y Luis Ramírez</p>', ['Ana López', 'Luis Ramírez']],
    ['<p>Par Jeanne Dupont</p>', ['Jeanne Dupont']],
    ['<p>Presenter: Ann Lee, LCSW</p>', ['Ann Lee']],
    ['<p>By Ann Lee <span>March 18 at 3:57 PM</span></p>', ['Ann Lee']],
    ['<p>By Ann Lee and Bo Chen Monday, March 18</p>', ['Ann Lee', 'Bo Chen']],
    ['<p>Por Ana López miércoles 18 de marzo</p>', ['Ana López']],
    ['<p>By Ann July 20, 2026</p>', []],
    ['<p><span>By Ann Lee</span><span>Published: May 3, 2026</span></p>', ['Ann Lee']],
    ['<p>by<a href="/ann">Ann Lee</a></p>', ['Ann Lee']],
    ['<p class="author">Story de: the center</p>', []],
    ['<p class="author">Sleepmaster ® Story</p>', []],
    ['<div class="author">Sleep Post Reporting</div>', []],
    ['<p>By Mary May</p>', ['Mary May']],
    ['<p>Von Anna Lind och Bo Ek</p>', ['Anna Lind', 'Bo Ek']],
    ['<div class="article-author">Ann Lee</div>', ['Ann Lee']],
    ['<p><a href="/people/ann-lee">Ann Lee</a></p>', ['Ann Lee']],
    ['<p>By Ann Lee, Contributing Writer, Example Health</p>', ['Ann Lee']],
    ['<p>Written by</p><p>Ann Lee</p>', ['Ann Lee']],
    ['<div class="byline"><p>Written by</p><p>The Example Press</p><p>Filed Under</p></div>', []],
    ['<div class="byline"><p>By A. Team</p><p>Reviewed by <a>Bo Chen, MD</a></p></div>', []],
    ['<div class="byline"><p>Fact-checked by</p><p>Bo Chen</p></div>', []],
    ['<div class="article-byline-comments"><p>By Ann Lee</p></div>', ['Ann Lee']],
    ['<p>By <span class="reviewer">Ann Lee</span></p>', ['Ann Lee']],
    ['<p>May 3, 2026 | <a href="/reporters/ann-lee">Ann Lee</a></p>', ['Ann Lee']],
    ['<p>3 de marzo del 2026 <span>Por Ana López Vera, periodista</span></p>', ['Ana López Vera']],
    ['<p>By Ann Lee, clinical psychologist</p>', ['Ann Lee']],
    ['<p>By Ann M. Lee</p>', ['Ann M. Lee']],
    ['<p>By Ann Lee and Bo Chen, Special for Example Health</p>', ['Ann Lee', 'Bo Chen']],
    ['<p>“They sleep longer,” co-author Ann Lee from the University of Oak told us.</p>', []],
    ['<p>Last year <a href="/people/lee">Ann Lee</a> opened a new clinic for families in Oakland.</p>', []],
    [`<p>${'Babies sleep. '.repeat(12)}It was written by Ann Lee</p>`, []],
    ['<p>Escrito por: Psic. Laura Méndez Ríos</p>', ['Psic. Laura Méndez Ríos']],
    ['<p>Docentes: Carla Fuentes y Luis Mora</p>', ['Carla Fuentes', 'Luis Mora']],
    ['<p>By the Sleep Team</p>', []],
    ['<p>Sleep by design helps everyone</p>', []],
    ['<p>Read more by clicking Here Now</p>', []],
  ])('%s is by %j', async (lines, people) => {
    expect((await reader.read(around(lines))).people).toEqual(people);
  });

  it('is not the site’s own name, its tag line or a job title', async () => {
    const meta = (author: string) => around('').replace('<main>', `<meta name="author" content="${author}"><main>`);
    for (const author of [
      'example.org',
      'sleepcenter.com',
      'facebook.com/sleepcenter',
      'Helping families thrive together',
      'Senior Staff Writer',
      '|',
    ])
      expect({ author, people: (await reader.read(meta(author))).people }).toEqual({ author, people: [] });
    expect((await reader.read(meta('Ann Lee |'))).people).toEqual(['Ann Lee']);
    const list = 'Example Channel | Sleep | Health, Families';
    const named = `<meta property="og:site_name" content="${list}">${meta(list)}`;
    expect((await reader.read(named)).people).toEqual([]);
  });

  it('is the person of the line that visitors read, not the organization of a meta element', async () => {
    const html = (author: string) =>
      around('<p>By Bo Chen</p>').replace('<main>', `<meta name="author" content="${author}"><main>`);
    expect((await reader.read(html('Sleep Research Institute'))).people).toEqual(['Bo Chen']);
    expect((await reader.read(html('Ann Lee'))).people).toEqual(['Ann Lee']);
  });

  it('is without the employer in a field', async () => {
    const html = '<meta name="author" content="Ann Lee and Bo Chen , Special for Example Health">' + around('');
    expect((await reader.read(html)).people).toEqual(['Ann Lee', 'Bo Chen']);
  });

  it('is not a department', async () => {
    const named = (author: string) => around('').replace('<main>', `<meta name="author" content="${author}"><main>`);
    for (const author of ['comunicaciones', 'Press', 'Organization', 'Redacción'])
      expect({ author, people: (await reader.read(named(author))).people }).toEqual({ author, people: [] });
  });

  it('is not the organization after which the host is named', async () => {
    const named = (author: string) => around('').replace('<main>', `<meta name="author" content="${author}"><main>`);
    const at = 'https://www.oaktimes.com/sleep';
    expect((await reader.read(named('Oakland Times'), at)).people).toEqual([]);
    expect((await reader.read(named('Oak Times Staff'), at)).people).toEqual([]);
  });

  it('has all names of the line that visitors read', async () => {
    const item = '{"@type":"Article","headline":"How babies sleep","author":{"@type":"Person","name":"Ann Lee"}}';
    const html = (line: string) => around(`<script type="application/ld+json">${item}</script><p>${line}</p>`);
    expect((await reader.read(html('By Ann Lee and Bo Chen'))).people).toEqual(['Ann Lee', 'Bo Chen']);
    expect((await reader.read(html('By Bo Chen and Cy Day'))).people).toEqual(['Ann Lee']);
  });

  it('is not the account of the site', async () => {
    const author = '{"@type":"Person","name":"example"}';
    const item = `{"@type":"Article","headline":"How babies sleep","author":${author}}`;
    const html = around(`<script type="application/ld+json">${item}</script>`);
    expect((await reader.read(html, 'https://example.org/page')).people).toEqual([]);
  });

  it('is written as a name rather than as an account', async () => {
    const accounts = (creator: string) =>
      `<meta name="author" content="annlee"><meta name="twitter:creator" content="${creator}">${around('')}`;
    expect((await reader.read(accounts('Ann Lee'))).people).toEqual(['Ann Lee']);
    expect((await reader.read(accounts('@annlee'))).people).toEqual(['annlee']);
  });
});

describe('a date beside the heading', () => {
  it.each([
    ['<p>May 3, 2026</p>', '2026-05-03'],
    ['<p>Posted on Sunday, May 3rd, 2026 at 5:00 pm</p>', '2026-05-03'],
    ['<p>Updated</p><p>June 1, 2026</p><p>Published</p><p>May 3, 2026</p>', '2026-05-03'],
    ['<p>Last updated May 3, 2026</p>', undefined],
    ['<p>Last updated May 3, 2026</p><p>Sunday, June 7, 2026</p>', undefined],
    ['<p>Last updated June 7, 2026</p><p>May 3, 2026</p>', '2026-05-03'],
    ['<p>Register by May 3, 2026</p>', undefined],
    ['<p>The law that began all of this was signed by the President on May 3, 1935</p>', undefined],
    ['<p>04/05/2026</p>', undefined],
    ['<p>Posted on Tue, 03/10/2026 - 14:22</p>', '2026-03-10'],
    ['<p>Sábado 03/10/2026</p>', '2026-10-03'],
    ['<p>Monday, 03/10/2026</p>', undefined],
    ['<dl><dt>Fecha de publicación</dt><dd>15 de setiembre de 2025</dd></dl>', '2025-09-15'],
    [`<p>${'Babies sleep. '.repeat(30)}</p><h3>News</h3><p>May 3, 2026 - A new place</p>`, undefined],
    ['<p>23/05/2026</p>', '2026-05-23'],
    ['<p>March 2026</p>', '2026-03'],
    ['<p><span>Posted</span><span>May 3, 2026</span></p>', '2026-05-03'],
    ['<p>Sleep Magazine, March 2026</p>', undefined],
    [`<p>May 3, 2026 -- A clinic opened. ${'It is open. '.repeat(30)}</p>`, '2026-05-03'],
    [`<p>OAKLAND, Calif., May 3, 2026 (Newswire) – A clinic opened. ${'It is open. '.repeat(30)}</p>`, '2026-05-03'],
    [`<p>On May 3, 2026, the board — which met twice — opened. ${'It is open. '.repeat(30)}</p>`, undefined],
    [`<p>The clinic that opened May 3, 2026 — the first — is open. ${'It is open. '.repeat(30)}</p>`, undefined],
    [
      '<table class="infobox"><tr><td>Born May 3, 1951</td></tr><tr><td>May 3, 1999 – June 1, 1999</td></tr></table>',
      undefined,
    ],
  ])('%s is read as %s', async (lines, date) => {
    expect((await reader.read(around(lines))).datePublished).toBe(date);
  });

  it.each([
    ['nb', '2026-05-04'],
    ['pl-PL', '2026-05-04'],
    ['en-US', '2026-04-05'],
    ['en', undefined],
  ])('in numbers is read in the order of the language %s', async (language, date) => {
    const html = `<html lang="${language}">${around('<p>04.05.2026</p>')}`;
    expect((await reader.read(html)).datePublished).toBe(date);
  });

  it('of an event is the day of the event', async () => {
    const html = around('<p>When: May 3, 2026, 9:00 am – 12:00 pm</p>');
    const source = await reader.read(html);
    expect(source.dateStart).toBe('2026-05-03');
    expect(source.datePublished).toBeUndefined();
  });

  it.each([
    ['<p>Dates: May 3 and 4, 2026</p><p>January 5, 2026 - A new place</p>', '2026-05-03'],
    ['<p>Inicio: 3 de mayo de 2026</p><p>Término: 30 de junio de 2026</p>', '2026-05-03'],
    ['<p>Time</p><p>May 3, 2026 11:00 AM in Eastern Time</p>', '2026-05-03'],
  ])('of an event is the only one: %s', async (lines, date) => {
    const source = await reader.read(around(lines));
    expect(source.dateStart).toBe(date);
    expect(source.datePublished).toBeUndefined();
  });

  it('is the day of publication where the data has the same moment in universal time', async () => {
    const html = (time: string, shown: string) =>
      `<meta property="article:published_time" content="${time}">${around(`<p>${shown}</p>`)}`;
    for (const [time, shown, date] of [
      ['2026-05-04T03:42:00Z', 'May 3, 2026 11:42 pm', '2026-05-03'],
      ['2026-05-03T22:10:00+00:00', 'May 4, 2026', '2026-05-04'],
      ['2026-05-04T15:42:00Z', 'May 3, 2026', '2026-05-04'],
      ['2026-05-04T03:42:00-04:00', 'May 3, 2026', '2026-05-04'],
      ['2026-05-04T03:42:00Z', 'April 3, 2026', '2026-05-04'],
      ['2026-05-04', 'May 3, 2026', '2026-05-04'],
    ] as const)
      expect({ time, date: (await reader.read(html(time, shown))).datePublished }).toEqual({ time, date });
  });

  it('is the day of publication where another field agrees and only Dublin Core is a day off', async () => {
    const html = (other: string) =>
      `<meta name="DC.date.issued" content="2026-05-04">${other}${around('<p>May 3, 2026</p>')}`;
    const date = '<meta name="date" content="2026-05-03">';
    expect((await reader.read(html(date))).datePublished).toBe('2026-05-03');
    expect((await reader.read(html(''))).datePublished).toBe('2026-05-04');
  });

  it('in the address confirms one that reads two ways, and is used where none is printed', async () => {
    const address = 'https://example.org/2026/05/04/sleep';
    expect((await reader.read(around('<p>04/05/2026</p>'), address)).datePublished).toBe('2026-05-04');
    expect((await reader.read(around(''), address)).datePublished).toBe('2026-05-04');
  });
});

describe('the title that visitors read', () => {
  it('is the main heading if the title element has most of its words', async () => {
    const html = (heading: string) =>
      page(`<h1>${heading}</h1>`, 'Clinic Helps Young Families - Oak News') +
      '<meta property="og:title" content="Young families find help">';
    expect((await reader.read(html('City Clinic Helps Young Families'))).title).toBe(
      'City Clinic Helps Young Families',
    );
    expect((await reader.read(html('Family Health Center'))).title).toBe('Young families find help');
  });

  it('is the main heading rather than a smaller one with a part of the title', async () => {
    const html = page(
      '<h3>Oakland Daily</h3><h1>City Clinic Helps Young Families</h1><p>By Ann Lee</p>',
      'Clinic Helps Young Families - Oakland Daily',
    );
    expect(await reader.read(html)).toMatchObject({ title: 'City Clinic Helps Young Families', people: ['Ann Lee'] });
  });

  it('is the heading of the text, not of its section', async () => {
    const html = page(
      '<h1>Family Health Center</h1><h2>Clinic Helps Families</h2><p>By Ann Lee</p>',
      'Clinic Helps Young Families',
    );
    expect((await reader.read(html)).people).toEqual(['Ann Lee']);
  });

  it('can be a line without the markup of a heading', async () => {
    const html = page(
      '<nav><span>How babies sleep</span></nav><div><span>How babies sleep</span></div><div>By Ann Lee</div>',
      'How babies sleep | Sleep Center',
    );
    expect((await reader.read(html)).people).toEqual(['Ann Lee']);
  });

  it('has no backslashes of a template before its quotes', async () => {
    const html = page("<h1>How babies' mothers sleep</h1>", "How babies' mothers sleep");
    const shared = '<meta property="og:title" content="How babies\\\' mothers sleep">';
    expect((await reader.read(html + shared)).title).toBe("How babies' mothers sleep");
  });

  it('is the topic of an invitation, not the name of the form', async () => {
    const invited =
      'Welcome! You are invited to join a webinar: How babies sleep. After registering, you will get an email.';
    const html = page('<h1>Webinar Registration</h1>', 'Webinar Registration - Zoom');
    expect((await reader.read(`<meta property="og:title" content="${invited}">${html}`)).title).toBe(
      'How babies sleep',
    );
    expect((await reader.read(html)).title).toBe('Webinar Registration');
  });

  it('ends before the link to a section, if two other fields agree', async () => {
    const html = (shared: string) =>
      page('<h1><span>How babies sleep</span> <a href="/health">Health</a></h1>', 'How babies sleep') +
      `<script type="application/ld+json">{"@type":"Article","headline":"How babies sleep Health"}</script>` +
      `<meta property="og:title" content="${shared}">`;
    expect((await reader.read(html('How babies sleep'))).title).toBe('How babies sleep');
    expect((await reader.read(html('How babies sleep Health'))).title).toBe('How babies sleep Health');
  });

  it('is written once', async () => {
    const twice = 'How babies sleep How babies sleep';
    expect((await reader.read(page(`<h1>${twice}</h1>`, `${twice} | Sleep Center`))).title).toBe('How babies sleep');
  });

  it('ends before the site’s name and its section', async () => {
    const html = page(
      '<header><a href="/"><img alt="Sleep Center"></a></header>',
      'How babies sleep | Sleep Center | News',
    );
    expect((await reader.read(html, 'https://sleepcenter.org/a')).title).toBe('How babies sleep');
  });
});

describe('the site’s name', () => {
  const at = 'https://www.sleepcenter.org/how';
  it.each([
    ['at the end of the title', page('<h1>How babies sleep</h1>', 'How babies sleep - Sleep Center'), 'Sleep Center'],
    ['at its beginning', page('<h1>How babies sleep</h1>', 'Sleep Center | How babies sleep'), 'Sleep Center'],
    [
      'in the logo',
      page('<header><a href="/"><img alt="Sleep Center logo"></a></header><h1>How babies sleep</h1>'),
      'Sleep Center',
    ],
    [
      'in a logo that leads home',
      page('<a class="logo" href="/"><img alt="Sleep Center-Home"></a><h1>How babies sleep</h1>'),
      'Sleep Center',
    ],
    [
      'in the copyright line',
      page('<h1>How babies sleep</h1><footer>© 2020–2026 Sleep Center. All rights reserved.</footer>'),
      'Sleep Center',
    ],
    [
      'without its tag line',
      page('<meta property="og:site_name" content="Sleep Center: rest for every family"><h1>How babies sleep</h1>'),
      'Sleep Center',
    ],
    [
      'without a trailing bar',
      page('<meta property="og:site_name" content="Sleep Center |"><h1>How babies sleep</h1>'),
      'Sleep Center',
    ],
    [
      'in a copyright line that continues with links',
      page(
        '<h1>How babies sleep</h1><footer>© Copyright 2026 Sleep Center Privacy Policy Terms of Use Help Jobs</footer>',
      ),
      'Sleep Center',
    ],
    [
      'without the rest of a list of keywords',
      page('<meta property="og:site_name" content="Sleep Center USA | Help | Advice"><h1>How babies sleep</h1>'),
      'Sleep Center USA',
    ],
    [
      'as its data has it, even if that is the host',
      page(
        '<meta property="og:site_name" content="Sleepcenter.org"><h1>How babies sleep</h1>',
        'How babies sleep - Sleepcenter.org - Advice',
      ),
      'Sleepcenter.org',
    ],
    [
      'as its host, without a section',
      page('<h1>How babies sleep</h1>', 'How babies sleep - Sleepcenter.org News, Advice and Events'),
      'Sleepcenter.org',
    ],
    [
      'as the host above its own',
      page('<meta name="application-name" content="sleepcenter.org"><h1>How babies sleep</h1>'),
      'sleepcenter.org',
    ],
    [
      'as its data spells the host, rather than a guess',
      page(
        '<meta property="og:site_name" content="Sleepcenter.org"><div class="logo">Your Town</div><h1>How babies sleep</h1>',
        'How babies sleep - Your Town',
      ),
      'Sleepcenter.org',
    ],
    [
      'but not another title',
      page('<h1>How Babies Sleep</h1>', 'How Babies Sleep: a guide | Why and How Babies Sleep'),
      undefined,
    ],
    ['but not a tab of the page', page('<h1>How babies sleep</h1>', 'How babies sleep - Summary'), undefined],
    ['but not another site’s', page('<h1>How babies sleep</h1>', 'How babies sleep - A guide'), undefined],
  ])('%s', async (_, html, provider) => {
    const source = await reader.read(html, at);
    expect(source.provider).toBe(provider);
    if (provider) expect(source.title).toBe('How babies sleep');
  });

  it('is that of its author, not of a section, if the host is named after the author', async () => {
    const html = page(
      '<div class="brand">Texts</div><h1>How babies sleep</h1><p>By Ann Larsson</p><footer>© 2026 Ann Larsson</footer>',
      'How babies sleep | Texts | Ann Larsson',
    );
    expect(await reader.read(html, 'https://ann.larsson.net/sleep')).toMatchObject({
      provider: 'Ann Larsson',
      people: ['Ann Larsson'],
    });
  });

  it('is confirmed by a short host of a country', async () => {
    const html = page('<div class="logo">North</div><h1>How babies sleep</h1>', 'How babies sleep - North - SCN News');
    expect((await reader.read(html, 'https://www.scn.ca/sleep')).provider).toBe('SCN News');
  });

  it('is found on a host that abbreviates it', async () => {
    const html = page('<h1>How babies sleep</h1>', 'How babies sleep | Infant Mental Health Association');
    expect(await reader.read(html, 'https://inmenhea.org/a')).toMatchObject({
      title: 'How babies sleep',
      provider: 'Infant Mental Health Association',
    });
  });
});

describe('a single-page application', () => {
  const old = `<link rel="canonical" href="https://app.example/courses/play"><meta property="og:title" content="Playing with babies">
    <meta name="author" content="Ann Lee"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Course",
    "name":"Playing with babies","url":"https://app.example/courses/play","instructor":{"@type":"Person","name":"Ann Lee"}}</script>`;

  it('has no data of the page that it showed before', async () => {
    const html = `<title>How babies sleep</title>${old}<h1>How babies sleep</h1><p>By Bo Chen</p>`;
    const source = await reader.read(html, 'https://app.example/courses/sleep');
    expect(source).toMatchObject({ title: 'How babies sleep', people: ['Bo Chen'] });
    expect(source.canonicalUrl).toBeUndefined();
    expect(source.type).toBeUndefined();
  });

  it('has its data at their own address', async () => {
    const html = `<title>Playing with babies</title>${old}<h1>Playing with babies</h1>`;
    expect(await reader.read(html, 'https://app.example/courses/play')).toMatchObject({
      title: 'Playing with babies',
      people: ['Ann Lee'],
      type: 'course',
    });
  });
});
