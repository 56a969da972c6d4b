import type { SummaryPlace } from '@imh/core';
import type { SummaryNames } from './names.js';

/**
 * Domains with their areas, a line for each domain: "Theoretical Foundations: attachment; pregnancy". With several
 * frameworks, the name of each precedes its lines.
 */
export function domainsText(places: readonly SummaryPlace[], names: SummaryNames): string {
  const byFramework = new Map<string, Map<string, string[]>>();
  for (const place of places) {
    const domains = byFramework.get(place.framework) ?? new Map<string, string[]>();
    byFramework.set(place.framework, domains);
    const domain = place.domain === undefined ? '' : names.node(place.framework, place.domain);
    const area = [place.area === undefined ? '' : names.node(place.framework, place.area), place.localArea ?? ''];
    const areas = domains.get(domain) ?? [];
    domains.set(domain, areas);
    areas.push(...area.filter(Boolean));
  }
  const found = [...byFramework].flatMap(([framework, domains]) => {
    const lines = [...domains].flatMap(([domain, areas]) => lineOf(domain, areas));
    return lines.length > 0 ? [{ framework, lines }] : [];
  });
  const titled = found.map(({ framework, lines }) =>
    found.length > 1 ? [names.framework(framework) || framework, ...lines] : lines,
  );
  return titled.flat().join('\n');
}

function lineOf(domain: string, areas: readonly string[]): string[] {
  const list = [...new Set(areas)].join('; ');
  if (domain === '') return list === '' ? [] : [list];
  return [list === '' ? domain : `${domain}: ${list}`];
}

/** Codes and titles of the competencies; for a framework that is not known, the labels that the log contains. */
export function competenciesText(places: readonly SummaryPlace[], names: SummaryNames): string {
  const found = places.flatMap(({ framework, domain, nodes, labels }) => {
    if (domain === undefined) return labels.length > 0 ? labels : nodes;
    return nodes.map((node) => names.node(framework, node) || node);
  });
  return [...new Set(found)].join('; ');
}
