import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './in-chromium.js';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader?.close());

const ld = (...items: object[]) =>
  items
    .map(
      (item) =>
        `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...item })}</script>`,
    )
    .join('');
const event = { '@type': 'EducationEvent', name: 'Reflective supervision', startDate: '2026-03-04T10:00-06:00' };

describe('the type of an event', () => {
  it.each([
    ['webinar-live', { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }],
    ['webinar-live', { location: { '@type': 'VirtualLocation', url: 'https://example.org/join' } }],
    ['webinar-live', { location: 'Online, by Zoom' }],
    ['webinar-live', {}],
    ['in-service', { eventAttendanceMode: 'OfflineEventAttendanceMode' }],
    ['in-service', { location: { '@type': 'Place', name: 'Room 12', address: '1 Main Street' } }],
    ['in-service', { location: 'City Library, Room 12' }],
    [undefined, { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode', location: 'Room 12' }],
    [undefined, { location: [{ '@type': 'VirtualLocation' }, { '@type': 'Place', name: 'Room 12' }] }],
  ])('is %s for %j', async (type, place) => {
    expect(await reader.read(ld({ ...event, ...place }))).toMatchObject({ kind: 'event', ...(type && { type }) });
    expect((await reader.read(ld({ ...event, ...place }))).type).toBe(type);
  });
});

describe('the days and the length of an event', () => {
  it.each([
    ['90 minutes', '2026-03-04T11:30-06:00', { minutes: 90 }],
    ['no length if it ends when it begins', '2026-03-04T10:00-06:00', {}],
    ['no length if it ends before', '2026-03-03T10:00-06:00', {}],
    ['several days', '2026-03-06T16:00-06:00', { dateEnd: '2026-03-06' }],
    ['one day to midnight', '2026-03-05T00:00-06:00', {}],
  ])('%s', async (_, endDate, expected) => {
    const { minutes, dateEnd, dateStart, datePublished } = await reader.read(ld({ ...event, endDate }));
    expect(dateStart).toBe('2026-03-04');
    expect({ ...(minutes !== undefined && { minutes }), ...(dateEnd && { dateEnd }) }).toEqual(expected);
    expect(datePublished).toBeUndefined();
  });
});

describe('the kind of a page', () => {
  it.each([
    ['journal', '<meta name="citation_title" content="Sleep">'],
    ['journal', ld({ '@type': 'ScholarlyArticle', headline: 'Sleep' })],
    ['article', ld({ '@type': 'BlogPosting', headline: 'Sleep' })],
    ['video', ld({ '@type': 'VideoObject', name: 'Sleep' })],
    ['podcast', ld({ '@type': 'PodcastEpisode', name: 'Sleep' })],
    ['course', ld({ '@type': 'Course', name: 'Sleep' })],
    [undefined, '<h1>Sleep</h1>'],
  ])('is %s', async (kind, html) => expect((await reader.read(html)).kind).toBe(kind));
});

describe('competencies that a page announces', () => {
  const term = {
    '@type': 'DefinedTerm',
    '@id': 'https://assoc.example/framework#1.2',
    name: 'Attachment',
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Competencies' },
  };

  it('are those of its own training, with how', async () => {
    const training = {
      ...event,
      teaches: [term, 'Infant sleep'],
      assesses: 'https://assoc.example/framework#2.1',
      educationalAlignment: [
        {
          '@type': 'AlignmentObject',
          alignmentType: 'teaches',
          targetName: 'Loss',
          targetUrl: 'https://assoc.example/framework#3',
          educationalFramework: 'Competencies',
        },
        { '@type': 'AlignmentObject', alignmentType: 'educationalSubject', targetName: 'Psychology' },
      ],
    };
    expect((await reader.read(ld(training))).announced).toEqual([
      { address: 'https://assoc.example/framework#1.2', name: 'Attachment', framework: 'Competencies', how: 'teaches' },
      { name: 'Infant sleep', how: 'teaches' },
      { address: 'https://assoc.example/framework#2.1', how: 'assesses' },
      { address: 'https://assoc.example/framework#3', name: 'Loss', framework: 'Competencies', how: 'teaches' },
    ]);
  });

  it('never run a script and are plain text', async () => {
    const training = {
      ...event,
      teaches: [{ '@type': 'DefinedTerm', '@id': 'javascript:alert(1)', name: '<b>Loss</b>' }],
    };
    expect((await reader.read(ld(training))).announced).toEqual([{ name: 'Loss', how: 'teaches' }]);
  });

  it('are not those of several trainings in a list', async () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        { ...event, teaches: term },
        { ...event, name: 'Sleep' },
      ],
    };
    const source = await reader.read(
      ld({ ...list, itemListElement: list.itemListElement.map((item) => ({ '@type': 'ListItem', item })) }),
    );
    expect(source.announced).toBeUndefined();
    expect(source.trainings?.map(({ title }) => title)).toEqual(['Reflective supervision', 'Sleep']);
  });
});

describe('trainings on a page', () => {
  it('of microdata and of a course with several dates are listed', async () => {
    const item = (name: string) => `<li itemscope itemtype="https://schema.org/Event"><b itemprop="name">${name}</b>
      <a itemprop="url" href="/t/${name}?token=abc">x</a><time itemprop="startDate" datetime="2026-05-01">x</time></li>`;
    expect((await reader.read(`<ul>${item('Sleep')}${item('Play')}</ul>`)).trainings).toEqual([
      { title: 'Sleep', url: 'https://example.org/t/Sleep', dateStart: '2026-05-01' },
      { title: 'Play', url: 'https://example.org/t/Play', dateStart: '2026-05-01' },
    ]);
    const runs = ['2026-05-01', '2026-06-01'].map((startDate) => ({ '@type': 'CourseInstance', startDate }));
    const source = await reader.read(ld({ '@type': 'Course', name: 'Foundations', hasCourseInstance: runs }));
    expect(source.trainings?.map(({ dateStart }) => dateStart)).toEqual(['2026-05-01', '2026-06-01']);
    expect(source.dateStart).toBeUndefined();
  });

  it('are not the events beside one training, or on an article', async () => {
    const other = { ...event, name: 'Sleep', url: 'https://example.org/other' };
    const own = { ...event, url: 'https://example.org/page' };
    expect((await reader.read(ld(own, other))).trainings).toBeUndefined();
    expect(
      (await reader.read(`<meta property="og:type" content="article">${ld(event, other)}`)).trainings,
    ).toBeUndefined();
  });
});

describe('credit that a page states', () => {
  it.each([
    [
      ld({ ...event, numberOfCredits: { '@type': 'StructuredValue', value: 1.5, unitText: 'CE hours' } }),
      { amount: 1.5, unit: 'CE hours' },
    ],
    [
      ld({ '@type': 'Course', name: 'Sleep', educationalCredentialAwarded: '0.2 CEU', courseCode: 'IMH-101' }),
      { amount: 0.2, unit: 'CEU', number: 'IMH-101' },
    ],
    [`<h1>Sleep</h1><p>1.5 CE hours</p>`, { amount: 1.5, unit: 'CE hours' }],
    [`<h1>Sleep</h1><dl><dt>CE credits</dt><dd>2</dd></dl>`, { amount: 2, unit: 'CE credits' }],
    [`<h1>Sleep</h1><table><tr><th>Contact hours</th><td>: 3</td></tr></table>`, { amount: 3, unit: 'Contact hours' }],
    [`<h1>Sleep</h1><p>Course number: 2026-114</p>`, { number: '2026-114' }],
    [`<h1>Dormir</h1><p>1,5 horas de educación continua</p>`, { amount: 1.5, unit: 'horas de educación continua' }],
    [`<h1>Sleep</h1><p>Earn up to 6 CE hours</p>`, undefined],
    [`<h1>Sleep</h1><p>1 CE hour</p><p>2 CE hours</p>`, undefined],
    [`<h1>Sleep</h1><p>Babies sleep 16 hours</p>`, undefined],
  ])('%s', async (html, ce) => expect((await reader.read(html)).ce).toEqual(ce));
});
