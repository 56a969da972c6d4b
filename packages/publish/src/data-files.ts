import type { Framework, Trainings } from '@imh/core';
import { csvText, writeCsv, type Loss } from '@imh/formats';
import { audiencesOf, membersNote } from './audiences.js';
import type { Audience, Publication, PublishedFile } from './publication.js';

/** The data files of a publication, and what the file of everyone is called. */
export interface DataFiles {
  readonly everyone: Framework | undefined;
  readonly files: readonly PublishedFile[];
  readonly frameworkName: string | undefined;
  readonly trainingsName: string | undefined;
  readonly losses: readonly Loss[];
}

/** The framework for everyone, the members' file if rights ask for one, and the guide. */
export function dataFiles(publication: Publication): DataFiles {
  const { places = {}, trainings } = publication;
  const ending = places.data ?? 'json';
  const membersName = `members-only.${ending}`;
  const hasMembersFile = places.members !== 'none';
  const audiences = audiencesOf(publication, hasMembersFile ? { src: places.membersFile || membersName } : 'on-a-page');
  const frameworkName = audiences && `framework.${ending}`;
  // A guide is a spreadsheet or JSON; our own spreadsheet of a guide would lose what its columns have no place for.
  const trainingsName = trainings && 'trainings.json';
  const files: PublishedFile[] = [];
  const losses: Loss[] = [];
  const add = (name: string, document: Framework, audience: Audience): void => {
    const { text, lost } = ending === 'csv' ? asCsv(document, audience) : { text: asJson(document), lost: [] };
    losses.push(...lost);
    files.push({ name, type: ending === 'csv' ? 'text/csv' : 'application/json', content: text, audience });
  };
  if (frameworkName) add(frameworkName, audiences.everyone, 'public');
  if (hasMembersFile && audiences?.membersFile) add(membersName, audiences.membersFile, 'members');
  if (trainingsName) {
    files.push({ name: trainingsName, type: 'application/json', content: asJson(trainings), audience: 'public' });
  }
  return { everyone: audiences?.everyone, files, frameworkName, trainingsName, losses };
}

const asJson = (document: Framework | Trainings): string => `${JSON.stringify(document, null, 2)}\n`;

/** The first row is the name of the format, so the note is the cell behind it, which readers ignore. */
function asCsv(framework: Framework, audience: Audience): { text: string; lost: readonly Loss[] } {
  const { note: _, ...others } = framework;
  const { text, losses } = writeCsv(others as Framework, { rights: 'applied' });
  if (audience === 'public') return { text, lost: losses };
  const firstLine = csvText([['imh-framework', '1', membersNote]]);
  return { text: firstLine + text.slice(text.indexOf('\n') + 1), lost: losses };
}
