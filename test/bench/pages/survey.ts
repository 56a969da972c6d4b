// SurveyJS: one matrix of radio buttons per area, as in its own examples of several items on one scale. Rendered with
// survey-react-ui on Preact, which is what survey-js-ui contains: survey-js-ui 2.5 does not work with survey-core 3.
import type { Framework } from '@imh/core';
import { type ComponentType, createElement, render } from 'preact/compat';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const place = document.querySelector<HTMLElement>('[data-src]')!;
const framework = (await (await fetch(place.dataset['src']!)).json()) as Framework;
const columns = framework.scale!.levels.map(({ value, label }) => ({ value, text: label as string }));
const areas = framework.nodes.filter(({ kind }) => kind === 'area');
const model = new Model({
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
// Typed for React, which Preact replaces at run time.
render(createElement(Survey as unknown as ComponentType<{ model: Model }>, { model }), place);
