import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WordPressSite } from './site.js';

/** What a plugin could leave behind. */
export interface WhatIsThere {
  readonly tables: readonly string[];
  readonly options: readonly string[];
  readonly metaKeys: readonly string[];
  readonly cronHooks: readonly string[];
  readonly files: readonly string[];
}

export function whatIsThere({ php, folder }: WordPressSite): WhatIsThere {
  const listed = JSON.parse(
    php(`global $wpdb;
      $hooks = array();
      foreach ((array) _get_cron_array() as $jobs) { $hooks = array_merge($hooks, array_keys((array) $jobs)); }
      echo wp_json_encode(array(
        'tables' => $wpdb->get_col('SHOW TABLES'),
        'options' => $wpdb->get_col("SELECT option_name FROM $wpdb->options ORDER BY option_name"),
        'metaKeys' => $wpdb->get_col("SELECT DISTINCT meta_key FROM $wpdb->usermeta UNION SELECT DISTINCT meta_key FROM $wpdb->postmeta UNION SELECT DISTINCT meta_key FROM $wpdb->termmeta"),
        'cronHooks' => array_values(array_unique($hooks)),
      ));`),
  ) as Omit<WhatIsThere, 'files'>;
  return { ...listed, files: filesIn(join(folder, 'wp-content')) };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** What WordPress itself adds while somebody uses its admin pages. */
const ownOptions = /^(_site)?_transient_|^(recently_activated|can_compress_scripts|finished_updating_comment_type)$/;
const ownFolders = /^(uploads|upgrade)\//;

/** Everything that is there now, was not there before, and does not belong to WordPress. */
export function leftBehind(before: WhatIsThere, now: WhatIsThere): string[] {
  const added = (kind: keyof WhatIsThere) => now[kind].filter((name) => !before[kind].includes(name));
  return [
    ...added('tables'),
    ...added('options').filter((name) => !ownOptions.test(name)),
    ...added('metaKeys').filter((name) => /imh|competenc/i.test(name)),
    ...added('cronHooks').filter((name) => /imh|competenc/i.test(name)),
    ...added('files').filter((name) => !ownFolders.test(name) || /imh-competencies/.test(name)),
  ];
}
