/** Texts by BCP 47 tag, `und` if the language is unknown. */
export type LanguageMap = Readonly<Record<string, string>>;

/** Values by IRI. */
export type Extensions = Readonly<Record<string, unknown>>;

export interface Activity {
  readonly objectType: 'Activity';
  /** An IRI. */
  readonly id: string;
  readonly definition?: {
    readonly type?: string;
    readonly name?: LanguageMap;
    readonly moreInfo?: string;
    readonly extensions?: Extensions;
  };
}

/** Versions of the specification that statements are written in. */
export const xapiVersions = ['1.0.3', '2.0'] as const;
export type XapiVersion = (typeof xapiVersions)[number];

/** The part of an xAPI statement that this package writes. The shape is the same in 1.0.3 and in 2.0. */
export interface Statement {
  /** A UUID. */
  readonly id: string;
  /** Only in 2.0: without it, a statement counts as 1.0. */
  readonly version?: '2.0.0';
  readonly actor: {
    readonly objectType: 'Agent';
    readonly name?: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: {
    readonly completion?: true;
    /** ISO 8601: `PT1H15M`. */
    readonly duration?: string;
    readonly score?: { readonly raw: number; readonly min: number; readonly max: number };
    readonly response?: string;
    readonly extensions?: Extensions;
  };
  readonly context: {
    /** The entry: the same in every statement about it, whatever its version. */
    readonly registration: string;
    readonly language?: string;
    readonly contextActivities?: {
      /** Frameworks, and the versions of them that the tags were made with. */
      readonly grouping?: readonly Activity[];
      /** Competencies. */
      readonly other?: readonly Activity[];
    };
    readonly extensions?: Extensions;
  };
  /** RFC 3339, in UTC. */
  readonly timestamp?: string;
}
