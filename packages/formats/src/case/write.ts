import type { Framework } from '@imh/core';
import { carriedByPackage, type Package } from './carried-document.js';
import { carriedByItem } from './carried-item.js';
import { CarriedLinks } from './carried-links.js';
import { extensionFor, extensionsWith } from './extension.js';
import { changeOf, definitionsOf, documentLink, documentOf, licenseOf, rubricsOf } from './write-cfdocument.js';
import { itemOf, keptFrom, linksOfNodes } from './write-items.js';
import { associationsOf, keptAssociations } from './write-links.js';
import type { Exported } from '../report/results.js';
import { LossReport } from '../report/loss-report.js';
import { type ExportOptions, exportableFramework } from '../rights/exportable-framework.js';
import { type Json, isRecord, withoutUndefined } from '../json/values.js';

/**
 * Writes a framework as a CASE 1.1 package, valid under the official schema (1EdTech, case_v1p1_cfpackage). Identifiers
 * are UUIDv5 of the node's URI, dates come from `modified`. Fields that CASE has no place for go to `extensions.imh`, so
 * that `readCase` gives back the same framework; text that rights restrict is left out and reported.
 */
export function writeCase(framework: Framework, options: ExportOptions = {}): Exported {
  const report = new LossReport();
  const exportable = exportableFramework(framework, report, options);
  const whole = packageOf(exportable, report);
  return { text: `${JSON.stringify(whole, null, 2)}\n`, losses: report.losses };
}

function packageOf(framework: Framework, report: LossReport): Package {
  const changed = changeOf(framework, report);
  const links = linksOfNodes(framework);
  const document = documentLink(framework);
  const licence = licenseOf(framework, changed);
  const { packageExtensions } = keptFrom(framework);
  const plain: Package = {
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
  const carried = new CarriedLinks(framework, links, document);
  const areRelatedCertain = framework.nodes.every((node) => carried.areRelatedCertain(node));
  const preserved = areRelatedCertain ? keptAssociations(framework, links) : undefined;
  const { nodes, ...about } = framework;
  const extensions = new Extensions();
  const whole = {
    ...plain,
    CFDocument: extensions.add(plain.CFDocument, about, carriedByPackage(framework, plain, preserved)),
    CFItems: plain.CFItems.map((item, index) => {
      const node = nodes[index]!;
      const read = { ...carried.fieldsOf(node), ...carriedByItem(framework, node, item, changed) };
      return extensions.add(item, node, read);
    }),
  };
  extensions.reportTo(report);
  return whole;
}

function othersExtensions(thing: Json): Json {
  const { extensions } = keptFrom(thing);
  return isRecord(extensions) ? extensions : {};
}

/** Adds to each part, as an extension, the fields that reading its CASE fields would lose or invent. */
class Extensions {
  readonly #fields = new Map<string, number>();

  /** @param read what reading the part gives back */
  add(part: Json, original: object, read: Json): Json {
    const { extensions, ...own } = part;
    const { imh: ids, ...others } = extensions as Json;
    const { imh: rest, absent } = extensionFor(original, read);
    for (const key of Object.keys(rest)) this.#fields.set(key, (this.#fields.get(key) ?? 0) + 1);
    const imh = { ...(ids as Json), ...rest };
    const isNeeded = Object.keys(imh).length > 0 || absent.length > 0;
    return { ...own, ...withoutUndefined({ extensions: extensionsWith(others, isNeeded ? imh : undefined, absent) }) };
  }

  reportTo(report: LossReport): void {
    for (const [field, count] of this.#fields) {
      // Preserved fields of CASE itself.
      if (field === 'case') continue;
      const message = 'Fields that CASE has no place for are under `extensions.imh`, which other programs do not read';
      report.add('in-extensions', message, count === 1 ? field : `${field} (${count} times)`);
    }
  }
}
