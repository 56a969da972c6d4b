import { type Cell, workbook } from '../formats/workbook.js';
import { certificatesOf } from './certificate-pages.js';

// What a person has in a drawer and in a folder before the first evening with the log: a workbook with a sheet for each of
// the last five years, and thirty certificates, of which the first ten are for trainings that the workbook lists as well.

/** The five years before this one, all of them over whenever the test runs. */
export const years = Array.from({ length: 5 }, (_, at) => new Date().getFullYear() - 5 + at);

/**
 * Hours of a certificate: 1 + (at % 6) / 2, so 1, 1.5, 2, 2.5, 3, 3.5, over and over: 13.5 h for six, 67.5 h for thirty.
 * Years: at % 5. As 5 and 6 have no common divisor, the six certificates of each year have all six lengths: 13.5 h a year.
 */
export const certificates = certificatesOf(30, years[0]);

/** Of the certificate “Equity in Early Intervention” (the eighth, 1.5 h), the workbook has 2 h. */
export const wrongInSheet = { at: 7, hours: 2 };

/** A day as Excel stores it. */
const day = (iso: string): Cell => ({ number: Date.parse(iso) / 86_400_000 + 25_569, style: 2 });
const time = (minutes: number): Cell => ({ number: minutes / 1440, style: 8 });

function rowsOf(year: number, at: number): (Cell | undefined)[][] {
  const alsoOnPaper = [at, at + 5].map((number): (Cell | undefined)[] => {
    const { title, date, hours, provider } = certificates[number]!;
    return [title, day(date), number === wrongInSheet.at ? wrongInSheet.hours : hours, 'Workshop', provider];
  });
  return [
    [`Trainings of ${year}`],
    [],
    ['Training', 'Date', 'Hours', 'Type', 'Sponsor', 'Presenter', 'Cost'],
    [`Feeding cues ${year}`, day(`${year}-03-05`), time(90), 'Webinar', 'Example U', 'Ana Ruiz', '$20'],
    [`Sleep ${year}`, `14/03/${year}`, '1,5', 'Seminario web', 'Example U', 'Bo Li; Ana Ruiz'],
    ...['02/02', '04/05', '03/08', '02/10'].map((date) => [
      'Reflective supervision',
      `${date}/${year}`,
      '90 min',
      'RSC',
    ]),
    [],
    [`Conference ${year}`, `3–5 May ${year}`, 12.25, 'Conference', 'Example Association'],
    [`Short year ${year}`, `6/7/${year % 100}`, '1:20', 'Workshop'],
    [`Unclear ${year}`, 'last fall', 'half a day', 'Retreat'],
    ...alsoOnPaper,
    ['Total hours', undefined, 27],
  ];
}

export const spreadsheet = {
  name: 'trainings.xlsx',
  mimeType: '',
  buffer: Buffer.from(workbook(years.map((year, at) => ({ name: String(year), rows: rowsOf(year, at) })))),
};

/**
 * By hand, in minutes. Each year: 90 (feeding cues) + 90 (sleep) + 735 (conference) + 80 (short year) = 995 of training, and
 * 4 × 90 = 360 of reflective supervision: 1355. The rows that are on paper as well: certificates 1 to 10 have 1, 1.5, 2, 2.5,
 * 3, 3.5, 1, 1.5, 2 and 2.5 h, 20.5 h = 1230; the workbook has half an hour more, 1260.
 */
export const inSheet = {
  /** 5 years × (4 of its own + 4 of supervision + 1 unclear + 2 on paper as well). */
  entries: 55,
  /** 5 × 1355 + 1260 = 8035 min = 133.92 h. */
  hours: '133.92',
};

/**
 * The log in the end: the certificates are 67.5 h = 4050 min; to that, 5 × 995 = 4975 min of training that only the workbook
 * has: 9025 min = 150.42 h. Supervision: 5 × 360 = 1800 min = 30 h. Together 10825 min.
 */
export const inLog = {
  /** 55 of the workbook + 20 certificates that it does not list. */
  entries: 75,
  training: '150.42',
  supervision: '30',
  minutes: 10_825,
};

/** The third year, with all three certificates about equity: certificates 8 (1.5 h), 18 (3.5 h) and 28 (2.5 h). */
export const judged = {
  year: years[2]!,
  /** 995 + 810 (13.5 h of certificates) = 1805 min = 30.08 h. */
  training: '30.08',
  /** 1.5 + 3.5 + 2.5 h. */
  equity: '7.5',
  supervision: '6',
  /** 12 h are asked. */
  supervisionMissing: '6',
};
