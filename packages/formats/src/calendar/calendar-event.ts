/** An event of whole days. There are no times: a time that nobody has stated would be invented. */
export interface CalendarEvent {
  /** The same in every file that contains this event, whatever else of it has changed, so that calendars update it. */
  readonly uid: string;
  readonly title: string;
  /** `2027-03-19` */
  readonly firstDay: string;
  /** The last day of several, which still belongs to the event. */
  readonly lastDay?: string;
  /** Plain text; its lines are kept. */
  readonly description?: string;
  readonly place?: string;
  /** http or https; anything else is left out. */
  readonly url?: string;
}

export interface CalendarOptions {
  /** RFC 3339: when the file is written. */
  readonly now: string;
  /** Name that calendar programs show for the whole file. */
  readonly name?: string;
  /** BCP 47, of all texts. */
  readonly language?: string;
}
