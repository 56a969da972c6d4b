import { plural } from './plural.js';

/** What announces itself for a page: training guides, the page itself, and lists of trainings. */
export const announced = {
  fromGuide: (source: string, training: string) => `From the training guide of ${source}: “${training}”.`,
  fromGuideRemove: (count: number) => (count === 1 ? 'Remove this competency' : `Remove these ${count} competencies`),
  fromGuideRemoved: (count: number) => `${plural(count, 'competency was', 'competencies were')} removed.`,
  guideUnknown: (count: number) =>
    `${plural(count, 'competency is', 'competencies are')} of a framework that is not on this computer.`,
  announcedTitle: 'Announced by this page',
  announcedHint: 'The page states that it relates to these. Check what fits what you learned.',
  announcedAdd: (count: number) => `Add the ${count} announced`,
  announcedMore: (count: number) => `${count} more`,
  announcedUnknown: (count: number) =>
    `${plural(count, 'announced competency is', 'announced competencies are')} in no framework on this computer.`,
  trainingsListed: (count: number) => `This page lists ${count} trainings`,
  trainingsListedHint: 'None is chosen. Choose the training that you attended, or keep the form as it is.',
  trainingsMore: (count: number) => plural(count, 'more training', 'more trainings'),
  trainingUse: 'Use this training',
  trainingUsed: (title: string) => `The form is now about “${title}”.`,
};
