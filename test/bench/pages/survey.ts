// SurveyJS: one matrix of radios for each area, as its own examples rate several things by one scale.
import type { Framework } from '@imh/core';
import { Model } from 'survey-core';
import 'survey-js-ui';

const place = document.querySelector<HTMLElement>('[data-src]')!;
const framework = (await (await fetch(place.dataset['src']!)).json()) as Framework;
const columns = framework.scale!.levels.map(({ value, label }) => ({ value, text: label as string }));
const areas = framework.nodes.filter(({ kind }) => kind === 'area');
const survey = new Model({
  title: framework.title,
  elements: areas.map(({ id, code, label }) => ({
    type: 'matrix',
    name: id,
    title: `${code} ${label as string}`,
    columns,
    rows: framework.nodes
      .filter(({ parents }) => parents?.[0] === id)
      .map((node) => ({ value: node.id, text: `${node.code} ${node.label as string}. ${node.text as string}` })),
  })),
});
survey.render(place);
