import type { EvidenceContent } from '../../documents/evidence.js';
import type { Framework } from '../../documents/framework.js';
import { nodesForCategory } from '../../outline/category-filter.js';
import { isHeading } from '../../outline/heading.js';
import { buildOutline, type Outline } from '../../outline/outline.js';
import { areaOf, contributionOf, type Counting } from '../coverage.js';
import { minutesOf } from '../entry-facts.js';
import type { CategoryHours, SummaryHours } from './summary.js';
import { domainOf } from './summary-place.js';

interface Sums {
  entries: number;
  minutes: number;
}

/** Adds up the training hours of one category of a framework, by domain and area. */
export class CategorySums {
  readonly #kept: ReadonlySet<string>;
  readonly #whole: Sums = { entries: 0, minutes: 0 };
  readonly #byHeading = new Map<string, Sums>();

  constructor(
    private readonly framework: string,
    private readonly category: string | undefined,
    private readonly outline: Outline,
    private readonly options: { readonly counting: Counting; readonly today: string },
  ) {
    this.#kept = nodesForCategory(outline, category);
  }

  /** @param content of a finished training */
  add(content: EvidenceContent): void {
    const { framework, outline, options } = this;
    const competencies = (content.competencies ?? []).filter(
      (tag) => tag.framework === framework && (tag.node === undefined ? tag.localArea : this.#kept.has(tag.node)),
    );
    if (competencies.length === 0) return;
    addTo(this.#whole, minutesOf(content, options.today));
    const shares = contributionOf({ ...content, competencies }, framework, outline, options.counting, options.today);
    for (const [node, minutes] of shares) {
      if (!this.#isListed(node)) continue;
      const sums = this.#byHeading.get(node) ?? { entries: 0, minutes: 0 };
      this.#byHeading.set(node, sums);
      addTo(sums, minutes);
    }
  }

  /** Domains, areas, and what else groups competencies. */
  #isListed(id: string): boolean {
    const item = this.outline.byId.get(id);
    return item !== undefined && (isHeading(item.node) || item.children.length > 0);
  }

  result(): CategoryHours {
    const { framework, category, outline } = this;
    const listed = [...outline.byId.keys()].filter((id) => this.#kept.has(id) && this.#isListed(id));
    const domains = listed.filter((id) => domainOf(outline, id) === id);
    const areas = listed.filter((id) => this.#byHeading.has(id) && areaOf(outline, id) === id && !domains.includes(id));
    return {
      framework,
      ...(category === undefined ? {} : { category }),
      ...this.#whole,
      domains: domains.map((domain) => ({
        domain,
        ...this.#of(domain),
        areas: areas.filter((area) => domainOf(outline, area) === domain).map((area) => ({ area, ...this.#of(area) })),
      })),
    };
  }

  #of(id: string): SummaryHours {
    return this.#byHeading.get(id) ?? { entries: 0, minutes: 0 };
  }
}

function addTo(sums: Sums, minutes: number): void {
  sums.entries += 1;
  sums.minutes += minutes;
}

/** Outlines and sums of every framework that entries are tagged with. */
export class FrameworkSums {
  readonly #outlines = new Map<string, Outline>();
  readonly #sums = new Map<string, readonly CategorySums[]>();

  constructor(
    private readonly frameworks: ReadonlyMap<string, Framework>,
    private readonly options: {
      readonly counting: Counting;
      readonly today: string;
      /** The categories to add up, of the frameworks that have them; default: all categories of a framework. */
      readonly categories: readonly string[];
    },
  ) {}

  readonly outlineOf = (id: string): Outline | undefined => {
    const framework = this.frameworks.get(id);
    if (framework && !this.#outlines.has(id)) this.#outlines.set(id, buildOutline(framework));
    return this.#outlines.get(id);
  };

  /** @param content of a finished training */
  add(content: EvidenceContent): void {
    for (const id of new Set(content.competencies?.map(({ framework }) => framework))) {
      for (const sums of this.#sumsOf(id)) sums.add(content);
    }
  }

  #sumsOf(id: string): readonly CategorySums[] {
    const known = this.#sums.get(id);
    const outline = this.outlineOf(id);
    if (known || !outline) return known ?? [];
    const sums = this.#categoriesOf(this.frameworks.get(id)!).map(
      (category) => new CategorySums(id, category, outline, this.options),
    );
    this.#sums.set(id, sums);
    return sums;
  }

  /** Without categories on its nodes, every category of a framework has the same figures. */
  #categoriesOf({ categories = [], nodes }: Framework): readonly (string | undefined)[] {
    const asked = this.options.categories.filter((wanted) => categories.some(({ id }) => id === wanted));
    if (!nodes.some((node) => node.categories?.length)) return [asked.length === 1 ? asked[0] : undefined];
    return asked.length > 0 ? asked : categories.length > 0 ? categories.map(({ id }) => id) : [undefined];
  }

  result(): CategoryHours[] {
    return [...this.#sums.values()].flatMap((sums) => sums.map((each) => each.result()));
  }
}
