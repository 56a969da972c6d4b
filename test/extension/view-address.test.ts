import { describe, expect, test } from 'vitest';
import { viewAddress, viewIn, type ViewRequest } from '../../extension/features/log/view-address.js';

describe('the address of a view', () => {
  test.each<ViewRequest>([
    { view: 'coverage' },
    { view: 'entries', entry: '0b9c8c6e-0000-4000-8000-000000000001' },
    { view: 'conflicts', entry: '0b9c8c6e-0000-4000-8000-000000000001' },
    { view: 'entries', filter: { text: 'sleep & “dreams” = #1', missing: ['hours'], from: '2024' } },
    { view: 'entries', filter: { nodes: [{ framework: 'urn:a', node: 'b c/ñ' }] } },
  ])('contains all of %j', (request) => {
    expect(viewIn(viewAddress(request))).toEqual(request);
  });

  test.each([
    '',
    '#',
    '#view=elsewhere',
    '#view=entries&filter={',
    '#view=entries&filter=[1]',
    '#view=entries&filter=null',
  ])('asks for all entries if it is %j', (hash) => {
    expect(viewIn(hash)).toEqual({ view: 'entries' });
  });
});
