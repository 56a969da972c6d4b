import type { Framework } from '@imh/core';
import { extensionFor, extensionsWith } from './extension.js';
import { frameworkOfPackage } from './package.js';
import { changeOf, definitionsOf, documentLink, documentOf, licenseOf, rubricsOf } from './write-cfdocument.js';
import { itemOf, keptFrom, linksOfNodes } from './write-items.js';
import { associationsOf } from './write-links.js';
import type { Exported } from '../report/results.js';
import { LossReport } from '../report/loss-report.js';
import type { Validation } from '../validation/validation.js';
import { type ExportOptions, exportableFramework } from '../rights/exportable-framework.js';
import { type Json, isRecord, withoutUndefined } from '../json/values.js';

/**
 * Writes a framework as a CASE 1.1 package, valid under the official schema (1EdTech, case_v1p1_cfpackage). Identifiers
 * are UUIDv5 of the node's URI, dates come from `modified`. Fields that CASE has no place for go to `extensions.imh`, so
 * that `readCase` gives back the same framework; text that rights restrict is left out and reported.
 */
export function writeCaseWith(validation: Validation, framework: Framework, options: ExportOptions = {}): Exported {
  const report = new LossReport();
  const exportable = exportableFramework(framework, report, options);
  const plain = packageOf(exportable, report);
  const whole = withExtensions(exportable, plain, validation, report);
  return { text: `${JSON.stringify(whole, null, 2)}\n`, losses: report.losses };
}

interface Package {
  readonly CFDocument: Json;
  readonly CFItems: readonly Json[];
  readonly [part: string]: unknown;
}

/** The fields that CASE has a place for, and only ids under `extensions.imh`. */
function packageOf(framework: Framework, report: LossReport): Package {
  const changed = changeOf(framework, report);
  const links = linksOfNodes(framework);
  const document = documentLink(framework);
  const licence = licenseOf(framework, changed);
  const { packageExtensions } = keptFrom(framework);
  return {
    CFDocument: {
      ...documentOf(framework, document, changed, licence),
      extensions: { ...othersExtensions(framework), imh: { id: framework.id } },
    },
    CFItems: framework.nodes.map((node, index) => {
      const link = links[index]!;
      const imh = link.identifier === node.id ? {} : { id: node.id };
      return { ...itemOf(framework, node, link, changed), extensions: { ...othersExtensions(node), imh } };
    }),
    CFAssociations: associationsOf(framework, links, document, changed),
    ...withoutUndefined({
      CFDefinitions: definitionsOf(framework, licence),
      CFRubrics: rubricsOf(framework, changed),
      extensions: isRecord(packageExtensions) ? packageExtensions : undefined,
    }),
  };
}

function othersExtensions(thing: Json): Json {
  const { extensions } = keptFrom(thing);
  return isRecord(extensions) ? extensions : {};
}

/** Re-imports the plain package and records, as extensions, every field that the round trip would lose or invent. */
function withExtensions(framework: Framework, plain: Package, validation: Validation, report: LossReport): Package {
  const read = frameworkOfPackage(plain as Json, { options: {}, validation, report: new LossReport() });
  const { nodes, ...about } = framework;
  const { nodes: readNodes, ...readAbout } = read;
  const fields = new Map<string, number>();
  const extend = (part: Json, original: object, found: object): Json => {
    const { extensions, ...own } = part;
    const { imh: ids, ...others } = extensions as Json;
    const { imh: rest, absent } = extensionFor(original, found);
    for (const key of Object.keys(rest)) fields.set(key, (fields.get(key) ?? 0) + 1);
    const imh = { ...(ids as Json), ...rest };
    const isNeeded = Object.keys(imh).length > 0 || absent.length > 0;
    return { ...own, ...withoutUndefined({ extensions: extensionsWith(others, isNeeded ? imh : undefined, absent) }) };
  };
  const whole = {
    ...plain,
    CFDocument: extend(plain.CFDocument, about, readAbout),
    CFItems: plain.CFItems.map((item, index) => extend(item, nodes[index]!, readNodes[index]!)),
  };
  fields.delete('case');
  for (const [field, count] of fields) {
    const message = 'Fields that CASE has no place for are under `extensions.imh`, which other programs do not read';
    report.add('in-extensions', message, count === 1 ? field : `${field} (${count} times)`);
  }
  return whole;
}
