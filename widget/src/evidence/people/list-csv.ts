// Loaded when the reviewer saves the list.
import { formatDate, textIn } from '@imh/core';
import { titlesOf } from '@imh/elements';
import { csvText } from '@imh/formats';
import { nameOf } from '../files/review-file.js';
import { logRemarks } from './log-remarks.js';
import { measuredLog } from './measured-log.js';
import type { PeopleProps } from './people-props.js';
import { shortfallSentences } from './shortfall-sentences.js';
import type { LogFile } from '../files/review-file.js';

type TableProps = Pick<PeopleProps, 'words' | 'language' | 'contents' | 'requirements' | 'state'>;

/** The list as a spreadsheet: the rows that are shown, in their order, with plain numbers. */
export function listCsv(people: readonly LogFile[], props: TableProps): string {
  const { words } = props;
  const { columns, csvColumns } = words;
  const heads = [
    columns.name,
    csvColumns.file,
    csvColumns.association,
    csvColumns.category,
    csvColumns.submitted,
    csvColumns.period,
    csvColumns.requirements,
    csvColumns.measure,
    columns.missing,
    csvColumns.missingHours,
    columns.entries,
    csvColumns.finished,
    csvColumns.training,
    csvColumns.rscReceived,
    csvColumns.rscProvided,
    csvColumns.other,
    csvColumns.repeated,
    columns.gaps,
    csvColumns.areas,
    columns.certificates,
    columns.duplicates,
    columns.remarks,
  ];
  return csvText([heads, ...people.map((file) => rowOf(file, props))]);
}

function rowOf(file: LogFile, { words, language, state, ...comparison }: TableProps): string[] {
  const measured = measuredLog(file, { ...comparison, chosen: state.chosen });
  const { review, set, shortfalls, measure } = measured;
  const { content, gaps, areas, aim } = review;
  const { log, row, name } = file;
  const { minutes, repeated, duplicates } = row;
  const title = titlesOf(content);
  const category = content?.framework.categories?.find(({ id }) => id === aim?.category);
  const repeatedMinutes = repeated.training + repeated.rscReceived + repeated.rscProvided + repeated.other;
  return [
    nameOf(file),
    name,
    aim?.association ?? '',
    category ? content!.say(category.label).text : (aim?.category ?? ''),
    formatDate(language, log.exportedAt.slice(0, 10)),
    log.subject?.period ?? '',
    set ? textIn(set.title, language, set.language) : '',
    comparison.requirements.length > 0 ? words.shows[measure] : '',
    shortfallSentences(measured, { words, language, title }).join(' | '),
    shortfalls ? hours(shortfalls.minutes) : '',
    String(row.entries),
    String(row.finished),
    hours(minutes.training),
    hours(minutes.rscReceived),
    hours(minutes.rscProvided),
    hours(minutes.other),
    hours(repeatedMinutes),
    areas > 0 ? String(gaps.length) : '',
    areas > 0 ? String(areas) : '',
    String(row.withoutCertificate.length),
    String(duplicates.reduce((sum, ids) => sum + ids.length - 1, 0)),
    logRemarks(file, shortfalls?.outside, words, language).join(' | '),
  ];
}

/** As a number for a spreadsheet, to two decimals. */
const hours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100);
