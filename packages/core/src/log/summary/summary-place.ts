import type { CompetencyTag } from '../../documents/evidence.js';
import type { Outline } from '../../outline/outline.js';
import { ancestorsOf } from '../../outline/outline-walk.js';
import { areaOf } from '../coverage.js';
import type { SummaryPlace } from './summary.js';

interface Building {
  readonly place: Omit<SummaryPlace, 'nodes' | 'labels'>;
  readonly nodes: Set<string>;
  readonly labels: Set<string>;
}

/** The domains and areas of an entry's tags, each once, in the order of the tags. */
export function summaryPlaces(
  tags: readonly CompetencyTag[],
  outlineOf: (framework: string) => Outline | undefined,
): SummaryPlace[] {
  const places = new Map<string, Building>();
  for (const tag of tags) {
    const { framework, node, localArea, label } = tag;
    const place = {
      framework,
      ...(node === undefined ? {} : headingsOf(outlineOf(framework), node)),
      ...(localArea === undefined ? {} : { localArea }),
    };
    const key = JSON.stringify([framework, place.domain, place.area, localArea]);
    const building = places.get(key) ?? { place, nodes: new Set(), labels: new Set() };
    places.set(key, building);
    if (node !== undefined && node !== place.domain && node !== place.area) building.nodes.add(node);
    if (label) building.labels.add(label);
  }
  return [...places.values()].map(({ place, nodes, labels }) => ({ ...place, nodes: [...nodes], labels: [...labels] }));
}

/** The domain and the area that a node belongs to; a node may be one of them itself. */
function headingsOf(outline: Outline | undefined, node: string): Pick<SummaryPlace, 'domain' | 'area'> {
  if (!outline?.byId.has(node)) return {};
  const domain = domainOf(outline, node);
  const area = areaOf(outline, node);
  return { domain, ...(area === domain ? {} : { area }) };
}

/** The nearest heading of kind "domain", the node included; without one, the top of the hierarchy. */
export function domainOf(outline: Outline, node: string): string {
  const path = [node, ...ancestorsOf(outline, node)];
  return path.find((id) => outline.byId.get(id)?.node.kind === 'domain') ?? path.at(-1)!;
}
