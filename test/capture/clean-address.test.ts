import { cleanAddress, cleanedAddress, withoutPart, withPart } from '@imh/capture';
import { isPlausibleCanonical, pageKey, spellingsOf } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SECRET = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

describe('cleanAddress keeps identifying parts', () => {
  it.each([
    ['https://www.youtube.com/watch?v=arj7oStGLkU', 'https://www.youtube.com/watch?v=arj7oStGLkU'],
    [
      'https://www.youtube.com/watch?list=PL1&v=arj7oStGLkU&t=42s&si=abc',
      'https://www.youtube.com/watch?v=arj7oStGLkU',
    ],
    ['https://youtu.be/arj7oStGLkU?si=Zm9vYmFyYmF6', 'https://youtu.be/arj7oStGLkU'],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001&type=printable',
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
    ],
    ['https://x.org/?p=123', 'https://x.org/?p=123'],
    ['https://x.org/?page_id=7&preview=true', 'https://x.org/?page_id=7'],
    ['https://x.org/read?doi=10.1002%2Fimhj.21900', 'https://x.org/read?doi=10.1002/imhj.21900'],
    ['https://x.org/view?pmid=23193287', 'https://x.org/view?pmid=23193287'],
    ['https://moodle.x.org/course/view.php?id=12&sesskey=Ab12Cd34', 'https://moodle.x.org/course/view.php?id=12'],
    ['https://x.org/a/b/', 'https://x.org/a/b/'],
    ['https://assoc.example/view?webinar=12', 'https://assoc.example/view?webinar=12'],
    ['https://assoc.example/view?webinar=13&utm_medium=email', 'https://assoc.example/view?webinar=13'],
    ['https://assoc.example/view?event=12', 'https://assoc.example/view?event=12'],
    ['https://assoc.example/view?lesson=4', 'https://assoc.example/view?lesson=4'],
    ['https://assoc.example/view?section=1.2', 'https://assoc.example/view?section=1.2'],
    ['https://forum.example/viewtopic.php?t=12&p=99', 'https://forum.example/viewtopic.php?t=12&p=99'],
    ['https://assoc.example/view?code=CE-101', 'https://assoc.example/view?code=CE-101'],
    ['https://assoc.example/view?slug=feeding-cues', 'https://assoc.example/view?slug=feeding-cues'],
    ['https://assoc.example/showthread.php?4711', 'https://assoc.example/showthread.php?4711'],
    ['https://www.youtube.com/playlist?list=PL12ab&si=x', 'https://www.youtube.com/playlist?list=PL12ab'],
  ])('%s', (address, clean) => expect(cleanAddress(address)).toBe(clean));
});

describe('cleanAddress removes parts that may be secret', () => {
  it.each([
    ['https://us02web.zoom.us/j/85912345678?pwd=' + SECRET, 'https://us02web.zoom.us/j/85912345678'],
    ['https://us02web.zoom.us/w/85912345678?tk=' + SECRET + '&uuid=WN_x', 'https://us02web.zoom.us/w/85912345678'],
    [
      'https://event.on24.com/wcc/r/1/2?eventid=4212345&sessionid=1&key=AB12CD',
      'https://event.on24.com/wcc/r/1/2?eventid=4212345',
    ],
    ['https://global.gotowebinar.com/join/8823000/312938', 'https://global.gotowebinar.com/join/8823000'],
    ['https://vimeo.com/311983548/3faabede87', 'https://vimeo.com/311983548'],
    ['https://player.vimeo.com/video/311983548?h=3faabede87', 'https://player.vimeo.com/video/311983548'],
    ['https://anna:secret@x.org/page', 'https://x.org/page'],
    ['https://x.org/page#access_token=' + SECRET, 'https://x.org/page'],
    ['https://x.org/page;jsessionid=0A1B2C?x=1', 'https://x.org/page'],
    ['https://x.org/page?utm_source=mail&email=anna%40x.org&token=1234', 'https://x.org/page'],
    ['https://x.org/page?id=' + SECRET, 'https://x.org/page'],
    ['https://x.org/page?id=9f86d081884c7d659a2feaa0c55ad015', 'https://x.org/page'],
    ['https://evil.org/watch?v=arj7oStGLkU', 'https://evil.org/watch'],
    ['https://notyoutube.com/watch?v=arj7oStGLkU', 'https://notyoutube.com/watch'],
  ])('%s', (address, clean) => expect(cleanAddress(address)).toBe(clean));
});

describe('cleanedAddress lists', () => {
  it('what it removed: secrets without their value, the rest to be put back', () => {
    const cleaned = cleanedAddress('https://x.org/view?k=AbC9dEf0GhI2&token=abc&utm_source=mail#/course/12');
    expect(cleaned).toEqual({
      url: 'https://x.org/view',
      removed: [
        { name: 'k', value: 'AbC9dEf0GhI2', why: 'unknown' },
        { name: 'token', why: 'secret' },
        { name: 'utm_source', value: 'mail', why: 'tracking' },
        { name: '#', value: '/course/12', why: 'unknown' },
      ],
      unsure: [],
      isPartial: true,
    });
    expect(withPart(cleaned.url, cleaned.removed[0]!)).toBe('https://x.org/view?k=AbC9dEf0GhI2');
    expect(withPart(cleaned.url, cleaned.removed[1]!)).toBe('https://x.org/view');
    expect(withPart(cleaned.url, cleaned.removed[3]!)).toBe('https://x.org/view#/course/12');
  });

  it('what it kept without being sure, to be removed', () => {
    const { url, unsure, isPartial } = cleanedAddress('https://x.org/view?webinar=12&room=blue');
    expect({ url, unsure, isPartial }).toEqual({
      url: 'https://x.org/view?webinar=12&room=blue',
      unsure: [{ name: 'room', value: 'blue', why: 'unknown' }],
      isPartial: false,
    });
    expect(withoutPart(url, unsure[0]!)).toBe('https://x.org/view?webinar=12');
  });

  it.each([
    ['https://x.org/join?tk=abc', true],
    ['https://x.org/view?webinar=12&token=abc', false],
    ['https://us02web.zoom.us/j/85912345678?pwd=abc', false],
    ['https://x.org/page?utm_source=mail', false],
    ['https://x.org/page#part-2', false],
  ])('whether the address of %s lost what may identify it: %s', (address, isPartial) => {
    expect(cleanedAddress(address).isPartial).toBe(isPartial);
  });
});

describe('pageKey', () => {
  it.each([
    ['http://www.x.org/a/', 'https://x.org/a'],
    ['https://youtu.be/arj7oStGLkU?si=abc', 'https://www.youtube.com/watch?v=arj7oStGLkU'],
    ['https://www.youtube.com/embed/arj7oStGLkU', 'https://m.youtube.com/watch?t=4&v=arj7oStGLkU'],
    ['https://vimeo.com/311983548', 'https://player.vimeo.com/video/311983548'],
    ['https://x.org/a?b=1&c=2', 'https://x.org/a?c=2&b=1&utm_source=mail'],
    ['https://x.org/a/index.html', 'https://x.org/a'],
  ])('of %s and %s is the same', (one, other) => {
    expect(pageKey(one)).toBe(pageKey(other));
  });

  it.each([
    ['https://x.org/view?webinar=12', 'https://x.org/view?webinar=13'],
    ['https://x.org/a', 'https://x.org/b'],
    ['https://x.org/a', 'https://y.org/a'],
  ])('of %s and %s differs', (one, other) => expect(pageKey(one)).not.toBe(pageKey(other)));

  it('is found by every spelling under which an address may be stored', () => {
    expect(spellingsOf('http://x.org/a')).toContain('https://www.x.org/a/');
    expect(spellingsOf('https://youtu.be/arj7oStGLkU')).toContain('https://www.youtube.com/watch?v=arj7oStGLkU');
    expect(spellingsOf('https://x.org/a?b=1')).toContain('https://www.x.org/a?b=1');
  });
});

describe('isPlausibleCanonical', () => {
  it('does not throw for any text, and accepts a page’s own address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (address, text) => {
        isPlausibleCanonical(text, address);
        isPlausibleCanonical(address, text);
        const clean = cleanAddress(address);
        const isFaulty = /undefined|null|nan|none|false|true|object|%7B|%3C/i.test(clean);
        expect(isFaulty || isPlausibleCanonical(clean, clean) || !new URL(clean).hostname.includes('.')).toBe(true);
      }),
      { seed: 20261130, numRuns: 1000 },
    );
  });
});

describe('cleanAddress', () => {
  it.each([
    '',
    'x.org/page',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome-extension://abc/log.html',
    'data:text/html,x',
  ])('returns an empty string for %j', (address) => expect(cleanAddress(address)).toBe(''));

  it('returns an empty string for an address that is too long', () => {
    expect(cleanAddress(`https://x.org/${'a'.repeat(2000)}`)).toBe('');
  });

  const name = fc.constantFrom(
    'v',
    'id',
    'p',
    'doi',
    'pmid',
    'token',
    'pwd',
    'tk',
    'utm_source',
    'story',
    'email',
    'key',
  );
  const value = fc.oneof(fc.string(), fc.nat().map(String), fc.constant('10.1000/a;b(1)'), fc.base64String());
  const address = fc
    .tuple(
      fc.constantFrom('x.org', 'www.youtube.com', 'vimeo.com', 'zoom.us', 'a.gotowebinar.com', '[::1]:80'),
      fc.oneof(
        fc.webPath(),
        fc.string().map((path) => `/${path}`),
        fc.constant('/join/12/secret;jsessionid=1;sid=2'),
      ),
      fc.array(fc.tuple(name, value)),
      fc.string(),
    )
    .map(([host, path, query, hash]) => `https://user:pass@${host}${path}?${new URLSearchParams(query)}#${hash}`);

  it('is idempotent for any address', () => {
    fc.assert(
      fc.property(
        fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (any) => {
          const once = cleanAddress(any);
          expect(cleanAddress(once)).toBe(once);
        },
      ),
      { seed: 20261121, numRuns: 2000 },
    );
  });

  it('never keeps user info, a fragment or an unlisted parameter', () => {
    fc.assert(
      fc.property(address, (any) => {
        const clean = cleanAddress(any);
        if (clean === '') return;
        const url = new URL(clean);
        expect([url.username, url.password, url.hash]).toEqual(['', '', '']);
        expect([...url.searchParams.keys()].filter((key) => /token|pwd|tk|utm|email|key/.test(key))).toEqual([]);
      }),
      { seed: 20261121, numRuns: 2000 },
    );
  });
});
