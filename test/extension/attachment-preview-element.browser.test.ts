import { expect } from '@open-wc/testing';
import { defineAttachmentPreview } from '../../extension/features/attachments/define.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, until } from './mounted.js';
import { certificatePdf, picture } from './papers-on-disk.js';

defineAttachmentPreview();

async function preview(blob: Blob, name: string) {
  const store = await openStore();
  const kept = await store.keepAttachment(blob);
  if (!kept.ok) throw new Error(kept.error.message);
  return mount('attachment-preview', { app: appOf(store), sha256: kept.value.sha256, name });
}

describe('<attachment-preview>', () => {
  afterEach(cleanUp);

  it('shows a picture with its name, and offers it as a download', async () => {
    const element = await preview(await picture(), 'photo.jpg');
    const image = await until(() => {
      const found = element.shadowRoot!.querySelector('img')!;
      expect(found.naturalWidth).to.equal(40);
      return found;
    });
    expect(image.alt).to.equal('Preview of photo.jpg');
    expect(byRole(element, 'link').getAttribute('download')).to.equal('photo.jpg');
    await expect(element).to.be.accessible();
  });

  it('draws the first page of a PDF', async () => {
    const element = await preview(certificatePdf('Play', 'May 1, 2020', '2'), 'play.pdf');
    await until(() => {
      const canvas = element.shadowRoot!.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(data.some((value, at) => at % 4 !== 3 && value < 100)).to.equal(true);
    });
  });

  it('explains that a file can only be saved, if it cannot be shown', async () => {
    const element = await preview(new Blob(['x'], { type: 'application/octet-stream' }), 'a.bin');
    await until(() => byRole(element, 'link'));
    expect(element.shadowRoot!.querySelector('img, canvas, pre')).to.equal(null);
  });

  it('explains that a file is not on this computer', async () => {
    const element = await mount('attachment-preview', { app: appOf(await openStore()), sha256: '0'.repeat(64) });
    await until(() => expect(visibleText(element)).to.contain(element.app.strings.attachments.gone));
  });
});
