export type { CalendarEvent, CalendarOptions } from './calendar-event.js';
export { trainingEvents, type TrainingEvents, type UndatedReason, type UndatedTraining } from './training-events.js';
export { writeCalendar } from './write-calendar.js';
