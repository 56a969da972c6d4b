export { isPlausibleCanonical } from './addresses/canonical-address.js';
export {
  type AddressPart,
  cleanAddress,
  type CleanedAddress,
  cleanedAddress,
  withoutPart,
  withPart,
} from './addresses/clean-address.js';
export { pageKey, spellingsOf } from './addresses/page-key.js';
export { isUnder, parseAddress } from './addresses/parsed-address.js';
export { videoId } from './addresses/video-id.js';
export * from './crosswalk/counterparts.js';
export * from './crosswalk/crosswalk-reading.js';
export * from './crosswalk/crosswalked-coverage.js';
export { clockText } from './dates/clock-text.js';
export * from './dates/dates.js';
export { formatHours } from './dates/format-hours.js';
export * from './dates/hours.js';
export { localDay } from './dates/local-day.js';
export { type DateInText, datesInText } from './dates/dates-in-text.js';
export { monthNumber } from './dates/month-names.js';
export * from './dates/read-date.js';
export { type DaySystem, spreadsheetDay } from './dates/spreadsheet-days.js';
export { formatDate } from './dates/written-dates.js';
export { formatMonthDay } from './dates/written-month-days.js';
export * from './documents/asked-fields.js';
export * from './documents/canonical-json.js';
export * from './documents/crosswalk.js';
export * from './documents/documents.js';
export * from './documents/evidence-log.js';
export * from './documents/evidence-types.js';
export * from './documents/evidence.js';
export * from './documents/framework.js';
export * from './documents/localized-text.js';
export * from './documents/primitives.js';
export * from './documents/profile.js';
export * from './documents/requirements.js';
export * from './documents/self-check.js';
export * from './documents/team-sums.js';
export * from './documents/text.js';
export * from './documents/trainings.js';
export * from './documents/versions.js';
export { webAddress } from './documents/web-address.js';
export * from './framework-update/carry-forward.js';
export * from './framework-update/compare-frameworks.js';
export { type Likeness, likenesses } from './framework-update/similar-text.js';
export type { Successor } from './framework-update/successors.js';
export { taggedFramework } from './framework-update/tagged-framework.js';
export { attachmentPath, sha256OfPath } from './log/attachment-path.js';
export * from './log/coverage.js';
export * from './log/entry-facts.js';
export type { EntryFilter, MissingPart } from './log/entry-filter.js';
export * from './log/evidence-kind.js';
export { forgetEarlierVersions, forgetItem } from './log/forgetting.js';
export { gapsOf } from './log/gaps.js';
export {
  type HandOverChoice,
  type HandOverParts,
  type HandOverWords,
  nothingIncluded,
  type WithheldKind,
  withheldKinds,
} from './log/hand-over/choice.js';
export { HandOver, type HandOverContext, handOverEntry } from './log/hand-over/hand-over.js';
export {
  HandedOver,
  type HandOverFile,
  handOverHead,
  handOverLog,
  type ProfileList,
  profileLists,
  profilePart,
  withheldSentences,
} from './log/hand-over/hand-over-log.js';
export { headsOf, type ItemState, itemState } from './log/heads.js';
export * from './log/kind-minutes.js';
export { EntryIndex, type IndexableEntry, type IndexedTag } from './log/index/entry-index.js';
export { type How, howOf, hows, howsByNode, usualHow } from './log/how.js';
export { entryMatcher } from './log/index/entry-matcher.js';
export { type RowTest } from './log/index/list-test.js';
export type { FilterContext } from './log/index/filter-context.js';
export { type EntryColumn, entryColumns, EntryOrders } from './log/index/entry-order.js';
export { matchingRows } from './log/index/entry-query.js';
export { type EntryMinutes, type EntryTotals, entryTotals, minutesKindOf } from './log/index/entry-totals.js';
export * from './log/likely-identifiers.js';
export * from './log/merge-contents.js';
export * from './log/merge.js';
export { missingParts, missingPartsOf } from './log/missing-parts.js';
export * from './log/possible-duplicates.js';
export * from './log/settle-contents.js';
export { applicationSummary, currentItems } from './log/summary/application-summary.js';
export * from './log/summary/summary.js';
export * from './log/summary/summary-collector.js';
export { type LogFault, logFault, type ValueSetAside, valuesSetAside } from './log/value-set-aside.js';
export * from './markup/blocks.js';
export { latin1Names } from './markup/latin-1-names.js';
export { markupOf } from './markup/markup-writing.js';
export * from './markup/markup.js';
export * from './outline/category-filter.js';
export * from './outline/category-sets.js';
export * from './outline/descendants.js';
export * from './outline/heading.js';
export { labelWithTerm } from './outline/label-with-term.js';
export * from './outline/node-uri.js';
export * from './outline/outline-walk.js';
export * from './outline/outline.js';
export { type AnswerChange, answerChange, answerChanges, isRated } from './path/answer-changes.js';
export { type ComingDate, comingDates, isUndated, pastDates } from './path/coming-dates.js';
export { PathLog, type PathYear } from './path/path-log.js';
export { type PathEntry, type PlannedItem, type PlanQuestion, reviewPlan } from './path/plan-review.js';
export { lastPlanned, type SelfCheckHistory, selfCheckHistories, shortestDates } from './path/self-check-history.js';
export * from './parsing/document-error.js';
export { shownValue } from './parsing/found-value.js';
export { checkHeader } from './parsing/document-header.js';
export { type LenientDocument, parseDocument, parseLeniently } from './parsing/parse-document.js';
export { type LenientLog, parseLogLeniently } from './parsing/parse-log-leniently.js';
export { type SetAside, setAsideFaults } from './parsing/set-aside.js';
export { parseJson } from './parsing/parse-json.js';
export * from './parsing/result.js';
export * from './progress/closed-period.js';
export { countableContent } from './progress/countable-content.js';
export type { ListedEntry } from './progress/dated-parts.js';
export { forecastSteps, type MonthForecast } from './progress/forecast.js';
export { gapsInProgress } from './progress/gaps-in-progress.js';
export { type EntryField, type MissingData, missingDataSteps } from './progress/missing-data.js';
export * from './progress/period.js';
export type { ProRatedShare } from './progress/pro-rating.js';
export * from './progress/progress.js';
export type { AimField, Applicability, Applies } from './progress/rule-conditions.js';
export type { Reason } from './progress/rule-count.js';
export type { RuleCoverage } from './progress/rule-coverage.js';
export type { KindReason } from './progress/rule-matching.js';
export type { Counted, NotCounted, RuleProgress, YearProgress } from './progress/rule-progress.js';
export { matchingSet, type SetMatch } from './progress/matching-set.js';
export { setsForAim } from './progress/sets-for-aim.js';
export type { Spread } from './progress/spread.js';
export { referenceSet, type AskedReference, type ReferenceSet } from './reference/reference-set.js';
export { type Relation, relations } from './reference/relations.js';
export { linkWith, longestName, type Prefill, prefillIn } from './reference/request-link.js';
export * from './review/kind-coverage.js';
export * from './review/review-log.js';
export * from './review/review-questions.js';
export { submittedAim } from './review/submitted-aim.js';
export * from './review/supervision-outline.js';
export { tagFor } from './rights/competency-tag.js';
export * from './rights/permissions.js';
export * from './rights/permitted-framework.js';
export { personalCopyOf } from './rights/personal-copy.js';
export { permittedTitle } from './rights/permitted-title.js';
export { answeredRights, rightsOf, type TextSource } from './rights/text-source.js';
export * from './search/terms.js';
export * from './self-check/rater-scale.js';
export * from './self-check/self-check-comparison.js';
export type { AskedNode, Distribution } from './self-check/self-check-distribution.js';
export * from './self-check/self-check-merge.js';
export * from './self-check/self-check-summary.js';
export * from './self-check/source-summary.js';
export { completed, each, type Steps } from './steps.js';
export { answersByNode } from './team/answers-by-node.js';
export { levelCounts } from './team/level-counts.js';
export { type CombinedSums, combinedSums, type NotAdded } from './team/combined-sums.js';
export { fewestPeople, hasHidden, withoutSmallCounts } from './team/small-counts.js';
export * from './team/strengths-and-gaps.js';
export type { TeamMember } from './team/team-member.js';
export { teamNodes, teamRows, teamTotals } from './team/team-rows.js';
export { type TaughtIn, type TaughtNode, taughtNode } from './trainings/taught-node.js';
export { type AnnouncedByPage, type AnnouncedTags, announcedTags } from './trainings/announced-competencies.js';
export * from './trainings/matching-trainings.js';
export * from './trainings/training-announcement.js';
export * from './trainings/training-evidence.js';
export * from './trainings/training-filter.js';
export { type PageMatch, type TrainingPage, trainingsOfPage } from './trainings/trainings-of-page.js';
export { atAnyTime, compareTimes, isBetween, timeOf, type TrainingTime } from './trainings/training-time.js';
export * from './validator.js';
