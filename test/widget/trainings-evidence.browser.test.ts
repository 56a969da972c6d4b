import { expect } from '@open-wc/testing';
import { type EvidenceLog, parseDocument, itemState } from '@imh/core';
import { starter } from '@imh/frameworks';
import type { SavedEvent } from '../../widget/src/events.js';
import type { TrainingsElement } from '../../widget/src/trainings/trainings-element.js';
import { closeAll, must, openStore } from '../storage/log-on-disk.js';
import { byRole, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole } from './place.js';
import { guide, placeGuide, repair } from './trainings-guide.js';
import { backupOf } from '../storage/backup-of.js';

/** Presses the button and captures the file that the browser is given to save. */
async function save(element: TrainingsElement, title: string): Promise<{ event: SavedEvent; file: string }> {
  const create = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  URL.createObjectURL = (object) => create((blob = object as Blob));
  const saved = new Promise<SavedEvent>((resolve) => element.addEventListener('imh-saved', resolve, { once: true }));
  try {
    byRole(element, 'button', `Save as evidence: ${title}`).click();
    return { event: await saved, file: await blob!.text() };
  } finally {
    URL.createObjectURL = create;
  }
}

describe('"Save as evidence" of <imh-trainings>', () => {
  afterEach(async () => {
    await closeAll();
    clearPage();
    expectQuietConsole();
  });

  it('saves a file that the evidence log imports as one planned entry', async () => {
    const element = await placeGuide();
    const { event, file } = await save(element, 'Repair in March');
    expect(event.fileName).to.match(/^evidence-Repair-in-March-\d{4}-\d\d-\d\d\.json$/);
    const log = must(parseDocument('imh-evidence-log', file));
    expect(event.document).to.deep.equal(log);

    const store = await openStore({ shipped: [starter] });
    expect(must(await store.importLog(log))).to.include({ entries: 1, added: 1, conflicts: 0 });
    const backup: EvidenceLog = await backupOf(store);
    const content = itemState(backup.entries[0]!).content!;
    expect(content).to.include({ title: 'Repair in March', status: 'planned', dateStart: '2099-03', minutes: 45 });
    expect(content.competencies).to.deep.equal([
      {
        framework: starter.id,
        version: starter.version,
        node: repair,
        label: content.competencies![0]!.label,
        source: 'training-guide',
      },
    ]);
    expect(content.competencies![0]!.label).to.be.a('string');
    // Importing the same file again adds nothing.
    expect(must(await store.importLog(log))).to.include({ added: 0, unchanged: 1 });
  });

  it('shows and announces what to do with the file', async () => {
    const element = await placeGuide();
    await save(element, 'Doors, recorded');
    expect(text(element))
      .to.include('This saves the training as planned; it is not proof of attendance.')
      .and.to.include('Nothing was sent.');
    await expect(element).to.be.accessible();
    await save(element, 'Doors, recorded');
    expect(element.shadowRoot!.querySelectorAll('.saved')).to.have.length(1);
  });

  it('saves competencies by id if the framework is unknown', async () => {
    const element = await placeGuide(guide, null);
    const { file } = await save(element, 'Bonds in June');
    const log = must(parseDocument('imh-evidence-log', file));
    const tags = itemState(log.entries[0]!).content!.competencies!;
    expect(tags).to.have.length(2);
    expect(tags[0]).not.to.have.property('label');
    const store = await openStore();
    expect(must(await store.importLog(log))).to.include({ added: 1 });
  });
});
