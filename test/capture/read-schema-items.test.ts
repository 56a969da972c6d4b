import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './in-chromium.js';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader?.close());

const ADDRESS = 'https://example.org/page';
const ld = (...data: unknown[]) =>
  data
    .map(
      (each) => `<script type="application/ld+json">${typeof each === 'string' ? each : JSON.stringify(each)}</script>`,
    )
    .join('');
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const article = {
  '@type': 'NewsArticle',
  headline: 'Play',
  author: { '@type': 'Person', name: 'Ann Lee' },
  datePublished: '2019-04-03',
};

describe('JSON-LD on pages', () => {
  const json = JSON.stringify(article);
  it.each([
    ['in an HTML comment', `<!-- ${json} -->`],
    ['after a comment with text', `<!-- "quoted", [bracket --> ${json}`],
    ['in CDATA', `<![CDATA[ ${json} ]]>`],
    ['in commented CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['after comments', `<!-- note --> /* note */ // note\n${json}`],
    ['with extra commas and a semicolon', `${json.replace('}', ',},,')};`],
    ['with a missing value', json.replace('"headline"', '"image":,"headline"')],
    ['with an undefined value', json.replace('"headline"', '"image":undefined,"headline"')],
    ['with line breaks in strings', json.replace('"Ann Lee"', '"Ann\n\tLee"')],
    ['with invalid escapes', json.replace('"Ann Lee"', '"Ann\\ Lee"')],
    ['two values in a row', `{"@type":"Organization","name":"Foo"}${json}`],
    ['escaped as HTML', json.replaceAll('"', '&quot;')],
    ['in an array with nulls', `[null, [${json}], 5, "x"]`],
    ['in a graph', `{"@context":"https://schema.org","@graph":[${json}]}`],
    ['as the main entity of a page', `{"@type":"WebPage","mainEntity":${json}}`],
    ['with type URLs', json.replace('NewsArticle', 'http://schema.org/NewsArticle')],
    ['with capitals', json.replace('headline', 'Headline').replace('datePublished', 'DatePublished')],
    ['with several types', json.replace('"NewsArticle"', '["Thing","NewsArticle"]')],
    [
      'as values and lists',
      json.replace('},', '}],').replace('"author":', '"author":[null,').replace('"Play"', '{"@value":"Play"}'),
    ],
  ])('is read %s', async (_, text) => {
    expect(await reader.read(ld(text))).toMatchObject({
      title: 'Play',
      people: ['Ann Lee'],
      datePublished: '2019-04-03',
      type: 'article',
    });
  });

  it.each(['', 'null', '{', '[[[[', '{"@type":', '"', '{"a":"\\u00"}', '{"@graph":null}', '{"@id":"x"}'])(
    'yields nothing if broken as %j',
    async (text) => expect(await reader.read(ld(text))).toEqual({ people: [], url: ADDRESS, found: {} }),
  );

  it('has references resolved, including circular ones', async () => {
    const graph = [
      {
        '@type': 'Article',
        headline: 'Play',
        author: { '@id': '#ann' },
        publisher: { '@id': '#foo' },
        isPartOf: { '@id': '#page' },
      },
      { '@type': 'WebPage', '@id': '#page', mainEntity: { '@id': '#page' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      { '@type': 'Organization', '@id': '#foo', name: 'Foo Institute' },
    ];
    expect(await reader.read(ld({ '@graph': graph }))).toMatchObject({
      people: ['Ann Lee'],
      provider: 'Foo Institute',
    });
  });

  it('does not provide the author or date of a comment as the page’s', async () => {
    const comment = { '@type': 'Comment', author: { '@type': 'Person', name: 'Bo Chen' }, dateCreated: '2020-01-01' };
    expect(await reader.read(ld({ '@type': 'Article', headline: 'Play', comment }))).not.toHaveProperty(
      'datePublished',
    );
    expect((await reader.read(ld({ '@type': 'Article', headline: 'Play', comment }))).people).toEqual([]);
  });

  it('provides the journal that an article is part of', async () => {
    const isPartOf = {
      '@type': 'PublicationIssue',
      isPartOf: { '@type': 'Periodical', name: 'Infant Mental Health Journal' },
    };
    expect((await reader.read(ld({ ...article, isPartOf }))).provider).toBe('Infant Mental Health Journal');
  });

  it('does not provide the publishing organization as an author', async () => {
    const foo = { '@type': 'Organization', name: 'Foo News' };
    expect(await reader.read(ld({ ...article, author: foo, publisher: foo }))).toMatchObject({
      people: [],
      provider: 'Foo News',
    });
  });
});

describe('an item describes the page', () => {
  const other = { ...article, headline: 'Elsewhere', author: 'Bo Chen', url: 'https://example.org/other' };

  it('if it has the page’s address', async () => {
    const source = await reader.read(ld(other, { ...article, mainEntityOfPage: { '@id': ADDRESS } }));
    expect(source).toMatchObject({ title: 'Play', people: ['Ann Lee'] });
  });

  it('if it has the address that the page declares, wherever the page is served from', async () => {
    const html = canonical('https://www.foo.org/play/') + ld(other, { ...article, url: 'http://foo.org/play#article' });
    expect(await reader.read(html, 'http://localhost:8080/saved.html')).toMatchObject({
      title: 'Play',
      people: ['Ann Lee'],
    });
  });

  it('if it is the only one of its kind', async () => {
    expect((await reader.read(ld(article))).title).toBe('Play');
  });

  it('if only this one has the page’s title', async () => {
    const long = { ...article, headline: 'Play with babies' };
    expect((await reader.read(`<h1>Play with babies</h1>${ld(other, long)}`)).people).toEqual(['Ann Lee']);
  });

  it('but not if there are several and none has the page’s address', async () => {
    const source = await reader.read(
      `<title>All news</title>${ld(other, { ...other, headline: 'Third', url: '/third' })}`,
    );
    expect(source).toEqual({ title: 'All news', people: [], url: ADDRESS, found: { title: 'title element' } });
  });

  it('but not if it has another address than the page declares', async () => {
    expect((await reader.read(canonical(ADDRESS) + ld(other))).people).toEqual([]);
  });

  it('but an invisible headline ranks below the sharing title', async () => {
    const wikipedia = { '@type': 'Article', name: 'Mozilla', headline: 'free software community' };
    const html = '<meta property="og:title" content="Mozilla - Wikipedia"><title>Mozilla - Wikipedia</title>';
    const source = await reader.read(html + ld(wikipedia), 'https://en.wikipedia.org/wiki/Mozilla');
    expect(source).toMatchObject({ title: 'Mozilla', provider: 'Wikipedia' });
  });
});

describe('a video', () => {
  const watch = (id: string) => `https://www.youtube.com/watch?v=${id}`;
  const video = (id: string) => ({
    '@type': 'VideoObject',
    '@id': watch(id),
    name: `Talk ${id}`,
    uploadDate: '2016-04-06',
    duration: 'PT1H29M40S',
    author: 'Ann Lee',
  });

  it('yields its duration and the type recording', async () => {
    expect(await reader.read(ld(video('aaaaaaaaaaa')), watch('aaaaaaaaaaa'))).toMatchObject({
      title: 'Talk aaaaaaaaaaa',
      minutes: 90,
      type: 'webinar-recorded',
      found: { minutes: 'JSON-LD duration' },
    });
  });

  it.each([
    ['JSON-LD', ld(video('aaaaaaaaaaa'))],
    ['the canonical link', canonical(watch('aaaaaaaaaaa')) + '<meta property="og:title" content="Talk one">'],
    [
      'microdata',
      `<div itemscope itemtype="http://schema.org/VideoObject"><link itemprop="url" href="${watch('aaaaaaaaaaa')}"><meta itemprop="name" content="Talk one"></div><meta property="og:title" content="Talk one">`,
    ],
  ])('leaves no data for the next video in %s', async (_, html) => {
    const page = `${html}<meta name="author" content="Ann Lee"><title>Talk two - YouTube</title>`;
    expect(await reader.read(page, watch('bbbbbbbbbbb'))).toEqual({
      title: 'Talk two',
      provider: 'YouTube',
      people: [],
      url: watch('bbbbbbbbbbb'),
      found: { title: 'title element', provider: 'end of title element' },
    });
  });

  it('on an article with another title does not describe the article', async () => {
    const html = `<meta property="og:type" content="article"><title>How we play</title>${ld(video('aaaaaaaaaaa'))}`;
    expect(await reader.read(html)).toEqual({
      title: 'How we play',
      people: [],
      url: ADDRESS,
      found: { title: 'title element' },
    });
  });

  it('inside an article does not describe the article', async () => {
    const html = `${canonical(ADDRESS)}<h1>How we play</h1>${ld(article, { ...video('aaaaaaaaaaa'), author: 'Bo Chen' })}`;
    expect(await reader.read(html)).toMatchObject({ type: 'article', people: ['Ann Lee'] });
    expect((await reader.read(html)).minutes).toBeUndefined();
  });
});

describe('events and courses', () => {
  const event = {
    '@type': 'EducationEvent',
    name: 'Reflective supervision',
    startDate: '2026-03-04T10:00-06:00',
    endDate: '2026-03-04T11:30-06:00',
    organizer: { '@type': 'Organization', name: 'Alliance' },
    performer: [
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'MusicGroup', name: 'The Band' },
    ],
  };

  it('an event yields its day, duration, organizer and presenters', async () => {
    const source = await reader.read(`<meta property="og:site_name" content="Eventbrite">${ld(event)}`);
    expect(source).toMatchObject({
      title: 'Reflective supervision',
      dateStart: '2026-03-04',
      minutes: 90,
      type: 'webinar-live',
      provider: 'Alliance',
      people: ['Ann Lee'],
    });
    expect(source.datePublished).toBeUndefined();
  });

  it('an event does not have the day of its page, nor a type as its presenter', async () => {
    const plain = { '@type': 'Event', name: 'Play', startDate: '2026-05-03', performer: 'Organization' };
    const itsPage = { '@type': 'WebPage', name: 'Play', datePublished: '2026-01-05' };
    const source = await reader.read(`${ld(plain, itsPage)}<title>Play</title>`);
    expect(source).toMatchObject({ dateStart: '2026-05-03', people: [] });
    expect(source.datePublished).toBeUndefined();
  });

  it('an event on an article does not describe the article', async () => {
    const html = `<meta property="og:type" content="article"><title>How we play</title>${ld(event)}`;
    expect(await reader.read(html)).toMatchObject({ title: 'How we play', people: [] });
  });

  it('several events are listed, and none is chosen', async () => {
    const html = `<title>Calendar</title>${ld(event, { ...event, name: 'Another', startDate: '2026-05-01', endDate: '2026-05-03' })}`;
    expect(await reader.read(html)).toEqual({
      title: 'Calendar',
      people: [],
      url: ADDRESS,
      trainings: [
        { title: 'Reflective supervision', dateStart: '2026-03-04' },
        { title: 'Another', dateStart: '2026-05-01', dateEnd: '2026-05-03' },
      ],
      found: { title: 'title element' },
    });
    const same = `<title>Calendar</title>${ld({ ...event, url: ADDRESS }, { ...event, name: 'Another', url: ADDRESS })}`;
    expect((await reader.read(same)).dateStart).toBeUndefined();
  });

  it('of several events, the one with the page’s address is used', async () => {
    const html = ld({ ...event, url: ADDRESS }, { ...event, name: 'Another', url: 'https://example.org/another' });
    expect((await reader.read(html)).title).toBe('Reflective supervision');
  });

  it('a course yields its provider, instructor and workload', async () => {
    const run = {
      '@type': 'CourseInstance',
      courseWorkload: 'PT22H',
      instructor: { '@type': 'Person', name: 'Ann Lee' },
    };
    const course = { '@type': 'Course', name: 'Foundations', provider: { name: 'Alliance' }, hasCourseInstance: run };
    expect(await reader.read(ld(course))).toMatchObject({
      type: 'course',
      minutes: 1320,
      people: ['Ann Lee'],
      provider: 'Alliance',
    });
  });

  it.each(['P24M,37S', 'P1D', '37', '24:37', 'PT0S', 'PT9000H', '5 min read'])(
    'a duration of %j is ignored',
    async (duration) => {
      expect((await reader.read(ld({ ...event, endDate: undefined, duration }))).minutes).toBeUndefined();
    },
  );
});

describe('microdata and RDFa', () => {
  it('yield the same as JSON-LD', async () => {
    const microdata = `<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Play</h1>
      <p itemprop="author creator" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ann"><span itemprop="name">Ann
      Lee</span></a></p><time itemprop="datePublished" datetime="2019-04-03">3 April</time>
      <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Foo"></div></article>`;
    const rdfa = `<article vocab="https://schema.org/" typeof="BlogPosting"><h1 property="headline">Play</h1>
      <p property="author" typeof="Person"><span property="name">Ann Lee</span></p><span property="datePublished" content="2019-04-03">3
      April</span><div property="publisher" typeof="Organization"><span property="name">Foo</span></div></article>`;
    for (const html of [microdata, rdfa]) {
      expect(await reader.read(html)).toMatchObject({
        title: 'Play',
        people: ['Ann Lee'],
        datePublished: '2019-04-03',
        provider: 'Foo',
        type: 'article',
      });
    }
  });

  it('outside any item are used only with a single value', async () => {
    const one =
      '<h1 itemprop="headline">Play</h1><span itemprop="author">Por Ann Lee</span><time itemprop="datePublished" datetime="2019-04-03"></time>';
    expect(await reader.read(one)).toMatchObject({ title: 'Play', people: ['Ann Lee'], datePublished: '2019-04-03' });
    expect((await reader.read(`${one}<h2 itemprop="headline">Other</h2>`)).people).toEqual([]);
  });

  it('yield the name of a byline with a portrait, a job title and links', async () => {
    const html = `<div itemscope itemtype="https://schema.org/Article"><div itemprop="author"><img><a href="/authors/ann-lee">Ann Lee</a>
      <span>Staff writer</span><a href="https://x.com/a">Follow on X</a></div></div>`;
    expect((await reader.read(html)).people).toEqual(['Ann Lee']);
  });
});

describe('a work other than an article', () => {
  it.each(['LearningResource', 'HowTo', 'Recipe', 'Guide', 'PresentationDigitalDocument', 'DiscussionForumPosting'])(
    '%s has its authors and its day',
    async (type) => {
      const html = `<title>Singing at bedtime</title><h1>Singing at bedtime</h1>${ld({ ...article, '@type': type, headline: undefined, name: 'Singing at bedtime' })}`;
      expect(await reader.read(html, ADDRESS)).toMatchObject({ people: ['Ann Lee'], datePublished: '2019-04-03' });
    },
  );

  it('does not date the article that contains it', async () => {
    const recipe = { ...article, '@type': 'Recipe', headline: undefined, name: 'Singing at bedtime' };
    const page = { '@type': 'WebPage', url: ADDRESS, name: 'Singing at bedtime', datePublished: '2018-01-02' };
    const html = (head: string, ...data: unknown[]) =>
      `<title>Singing at bedtime</title>${head}<h1>Singing at bedtime</h1>${ld(...data)}`;
    const time = '<meta property="article:published_time" content="2018-01-02T10:00:00+01:00">';
    expect((await reader.read(html(time, recipe), ADDRESS)).datePublished).toBe('2018-01-02');
    expect((await reader.read(html('', recipe, page), ADDRESS)).datePublished).toBe('2018-01-02');
  });

  it('is not read from an item that is no work', async () => {
    const html = `<title>Singing at bedtime</title>${ld({ ...article, '@type': 'JobPosting', name: 'Singing at bedtime' })}`;
    expect((await reader.read(html, ADDRESS)).people).toEqual([]);
  });
});
