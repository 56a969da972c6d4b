/** What a frame shows, from its address: `embed.html?element=competencies&src=framework.json`. */
export type Wanted =
  | { readonly ok: true; readonly tag: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly why: Refusal };

export type Refusal =
  | { readonly code: 'element'; readonly name: string; readonly known: string }
  | { readonly code: 'address'; readonly address: string }
  | { readonly code: 'elsewhere'; readonly address: string; readonly origin: string };

/** Attributes that an address may set. What has `true` names documents, with spaces between; other sites need a permit. */
const elements: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  competencies: {
    ...{ src: true, trainings: true, requirements: true },
    ...{ category: false, open: false, layout: false, 'self-check': false },
  },
  'self-check': { src: true, trainings: true, category: false, mode: false, storage: false },
  trainings: { src: true, framework: true, layout: false, view: false },
  crosswalk: { src: true, from: true, to: true, layout: false },
  requirements: { src: true, framework: true, category: false, layout: false },
  evidence: { src: true, framework: true, requirements: true },
  reference: { src: true, category: false, storage: false },
};

/**
 * @param base address of the frame: documents are relative to it
 * @param allowed origins of other sites whose documents may be shown
 */
export function wantedFrom(parameters: URLSearchParams, base: URL, allowed: ReadonlySet<string>): Wanted {
  const name = parameters.get('element') ?? 'competencies';
  if (!Object.hasOwn(elements, name))
    return { ok: false, why: { code: 'element', name, known: Object.keys(elements).join(', ') } };
  const attributes = new Map<string, string>();
  for (const [attribute, isAddress] of Object.entries(elements[name]!)) {
    const value = parameters.get(attribute);
    if (value === null) continue;
    const addresses = isAddress ? value.trim().split(/\s+/).filter(Boolean) : [];
    for (const address of addresses) {
      const why = refusalOf(address, base, allowed);
      if (why) return { ok: false, why };
    }
    attributes.set(attribute, value);
  }
  return { ok: true, tag: `imh-${name}`, attributes };
}

function refusalOf(address: string, base: URL, allowed: ReadonlySet<string>): Refusal | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { code: 'address', address };
  const { origin } = url;
  return origin === base.origin || allowed.has(origin) ? undefined : { code: 'elsewhere', address: url.href, origin };
}

/** Origins in `<meta name="imh-allow" content="https://files.example.org https://…">`; anything that is not a web address is omitted. */
export function allowedOrigins(list: string): ReadonlySet<string> {
  const origins = list.split(/[\s,]+/).filter((one) => URL.canParse(one) && /^https?:/.test(one));
  return new Set(origins.map((one) => new URL(one).origin));
}
