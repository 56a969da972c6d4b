import type { BrowserContext, Page } from 'playwright-core';

export interface Certificate {
  readonly title: string;
  readonly shown: string;
  readonly date: string;
  readonly hours: number;
  readonly provider: string;
}

const titles = [
  'Serve and Return in Everyday Life',
  'Reflective Practice for Home Visitors',
  'Sleep, Feeding and Fussiness',
  'Fathers Count',
  'Supporting Siblings After a NICU Stay',
  'Screening for Perinatal Depression',
  'Play as the Language of Babies',
  'Equity in Early Intervention',
  'Coaching Caregivers in Natural Environments',
  'Grief in Early Childhood',
];
const providers = ['Harbor Family Institute', 'Prairie Learning Collaborative', 'Northern Perinatal Network'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** Certificates of five years, each with its own title, day and hours. */
export function certificatesOf(count: number, firstYear = 2020): Certificate[] {
  return Array.from({ length: count }, (_, at) => {
    const [year, month, day] = [firstYear + (at % 5), at % 12, 1 + ((at * 7) % 28)];
    return {
      title: `${titles[at % titles.length]!}${at < titles.length ? '' : `, Part ${Math.floor(at / titles.length) + 1}`}`,
      shown: `${months[month]!} ${day}, ${year}`,
      date: `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      hours: 1 + (at % 6) / 2,
      provider: providers[at % providers.length]!,
    };
  });
}

/** Three layouts that design programs and course platforms use. */
export function certificatePage({ title, shown, hours, provider }: Certificate, layout: number): string {
  const frame = `@page{size:letter landscape;margin:0}body{margin:0;padding:60px;text-align:center;font:16px Georgia,serif;border:12px double #2c6a5e;height:100vh;box-sizing:border-box}h1{font-size:44px;margin:20px}.name{font-size:30px}.title{font-size:26px;font-weight:bold}`;
  const sign =
    '<p style="display:flex;justify-content:space-around;margin-top:60px"><span>____________<br>Ingrid Solberg, Director</span><span>____________<br>Date signed</span></p>';
  const bodies = [
    `<p>${provider}</p><h1>Certificate of Attendance</h1><p>This certifies that</p><p class="name">Maria Delgado</p><p>has attended</p><p class="title">${title}</p><p>on ${shown}</p><p>Contact hours: ${hours.toFixed(1)}</p><p>Presented by ${provider}</p>${sign}`,
    `<h1>Certificate of Completion</h1><p class="name">Maria Delgado</p><p>has successfully completed the training</p><p class="title">“${title}”</p><p>${shown} &nbsp; | &nbsp; ${hours} hours</p><p>Sponsored by ${provider}</p>${sign}`,
    `<h1 style="text-align:left">Continuing Education Certificate</h1><table style="text-align:left;font-size:18px;border-spacing:40px 12px"><tr><td>Participant:</td><td>Maria Delgado</td></tr><tr><td>Course Title:</td><td>${title}</td></tr><tr><td>Date of Completion:</td><td>${shown}</td></tr><tr><td>CE Hours:</td><td>${hours}</td></tr><tr><td>Provider:</td><td>${provider}</td></tr></table>`,
  ];
  return `<!doctype html><meta charset="utf-8"><style>${frame}</style><body>${bodies[layout % bodies.length]!}`;
}

export interface PrintedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Prints certificates to PDF files, as the browser of a course platform does. */
export async function printCertificates(
  context: BrowserContext,
  certificates: readonly Certificate[],
): Promise<PrintedFile[]> {
  const page = await context.newPage();
  const files: PrintedFile[] = [];
  for (const [at, certificate] of certificates.entries()) {
    await page.setContent(certificatePage(certificate, at));
    const buffer = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    files.push({ name: `certificate ${at + 1}.pdf`, mimeType: 'application/pdf', buffer });
  }
  await page.close();
  return files;
}

/** Drops files on the worklist of a log page. */
export async function dropOnWorklist(page: Page, dropped: readonly PrintedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, mimeType, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      return data;
    },
    dropped.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
  );
  await page.locator('paper-drop .drop').dispatchEvent('drop', { dataTransfer: transfer });
}
