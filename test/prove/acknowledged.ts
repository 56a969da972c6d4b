/** What the page has reported as saved, or is about to do, in the order of the reports. */
export type Report =
  | { readonly what: 'versions'; readonly versions: readonly AcknowledgedVersion[] }
  | { readonly what: 'draft'; readonly id: string; readonly count: number }
  /** From now on, the draft may be gone. */
  | { readonly what: 'dropping'; readonly id: string }
  | { readonly what: 'dropped'; readonly id: string }
  | { readonly what: 'attachment'; readonly sha256: string }
  | { readonly what: 'setting'; readonly count: number };

export interface AcknowledgedVersion {
  readonly id: string;
  readonly version: string;
  /** Absent: a deletion. */
  readonly title?: string;
}

/** Everything that must be there after any kill. */
export class Acknowledged {
  readonly versions = new Map<string, AcknowledgedVersion>();
  readonly drafts = new Map<string, number>();
  readonly dropping = new Set<string>();
  readonly dropped = new Set<string>();
  readonly attachments = new Set<string>();
  setting = 0;
  /** Reports of success. */
  count = 0;

  add(report: Report): void {
    if (report.what !== 'dropping') this.count += report.what === 'versions' ? report.versions.length : 1;
    switch (report.what) {
      case 'versions':
        for (const version of report.versions) this.versions.set(version.version, version);
        break;
      case 'draft':
        this.drafts.set(report.id, report.count);
        break;
      case 'dropping':
        this.dropping.add(report.id);
        break;
      case 'dropped':
        this.drafts.delete(report.id);
        this.dropped.add(report.id);
        break;
      case 'attachment':
        this.attachments.add(report.sha256);
        break;
      case 'setting':
        this.setting = Math.max(this.setting, report.count);
        break;
    }
  }
}
