import type { Distribution } from '@imh/core';
import { h, type Phrase } from '@imh/elements';
import { said } from '../element/said.js';
import type { Asked } from './asked.js';
import type { SelfCheckResultStrings } from '../strings/self-check-result.js';

export interface Shown {
  readonly words: SelfCheckResultStrings;
  readonly asked: Asked;
  readonly groups: readonly Distribution[];
  /** Steps of the scale, or sources, in their order. */
  readonly places: readonly Phrase[];
  /** What a node without an answer is called. */
  readonly none: string;
}

/** Each domain as one bar, as long as the domain has competencies, in pieces as many as stand at each step. */
export function stackedPicture(shown: Shown): HTMLElement {
  const { words, asked, groups, places, none } = shown;
  const legend = [...places, { text: none }].map((place, at) =>
    h('span', { class: 'key' }, h('i', { class: patternOf(at, places.length) }), said('span', place)),
  );
  const most = Math.max(...groups.map(({ total }) => total));
  const rows = groups.map(({ group, counts, none: unrated, total }) => {
    const pieces = [...counts, unrated].map((count, at) =>
      piece(patternOf(at, places.length), count, h('b', {}, String(count))),
    );
    const bar = h('div', { class: 'stack' }, ...pieces);
    bar.style.setProperty('--_length', String(total / most));
    return h('div', {}, said('span', asked.nameOf(group)), bar);
  });
  return picture(words.picture, h('div', { class: 'keys' }, ...legend), ...rows);
}

/** Each domain with one bar per source, because an area may have several. */
export function sourcesPicture({ words, asked, groups, places }: Shown): HTMLElement {
  const rows = groups.map(({ group, counts, total }) =>
    h(
      'div',
      {},
      said('span', asked.nameOf(group)),
      ...places.map((place, at) => {
        const covered = counts[at]!;
        const bar = h('div', { class: 'stack' }, piece('p3', covered), piece('none', total - covered));
        return h('div', { class: 'source' }, said('span', place), bar, h('b', {}, `${covered}/${total}`));
      }),
    ),
  );
  return picture(words.pictureSources, ...rows);
}

/** A piece of a bar, as long as its count. */
function piece(pattern: string, count: number, ...number: HTMLElement[]): HTMLElement | false {
  const element = h('i', { class: pattern }, ...number);
  element.style.setProperty('--_part', String(count));
  return count > 0 && element;
}

/** Told apart by its pattern, not by its colour. */
const patternOf = (at: number, places: number): string =>
  at === places ? 'none' : `p${places < 2 ? 3 : Math.round((at * 3) / (places - 1))}`;

const picture = (label: string, ...children: HTMLElement[]): HTMLElement =>
  h('div', { class: 'picture', role: 'img', 'aria-label': label }, ...children);

export function distributionTable({ words, asked, groups, places, none }: Shown): HTMLElement {
  const row = (name: Phrase, { counts, none: unrated }: Pick<Distribution, 'counts' | 'none'>): HTMLElement =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', lang: name.language }, name.text),
      ...[...counts, unrated].map((count) => h('td', {}, String(count))),
    );
  const heads = [...places, { text: none }].map((place) =>
    h('th', { scope: 'col', lang: (place as Phrase).language }, h('span', {}, place.text)),
  );
  const sum = groups.reduce(
    (all, one) => ({ counts: all.counts.map((count, at) => count + one.counts[at]!), none: all.none + one.none }),
    { counts: places.map(() => 0), none: 0 },
  );
  const body = groups.map((one) => row(asked.nameOf(one.group), one));
  return h(
    'div',
    { class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': words.inNumbers },
    h(
      'table',
      {},
      h('caption', {}, words.inNumbers),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, words.domain), ...heads)),
      h('tbody', {}, ...body),
      groups.length > 1 && h('tfoot', {}, row({ text: words.all }, sum)),
    ),
  );
}
