import type { Asked, RequirementStep, Requirements, Rule, Text } from '@imh/core';
import { aboutProvidingRsc, dei, disclaimer, hours, inServiceTraining, paraphrased, rsc, seen } from './wording.js';

// Requirements that several associations publish for a first application, one set per category. Each training must meet
// at least one competency, so an untagged one does not count.

const thirty = inServiceTraining(hours(30), { minimumCompetencies: 1 });
const apart = { minimumCompetencies: 1 };
const deiApart = dei(hours(3), { ...apart, apartFrom: ['training', 'about-providing-rsc'] });
const spread = { withinMonths: { min: 12, max: 24 } };

const mentorTotal = (summary: string): Unclear =>
  paraphrased(
    summary,
    {
      en: 'The sources do not state whether hours beyond one part count in another; here they do not.',
      es: 'Las fuentes no indican si las horas que sobran en una parte cuentan en otra; aquí no cuentan.',
    },
    'training',
  );

const rscOptional = paraphrased(
  'RSC mostly optional',
  {
    en: 'Mostly optional. Some associations ask for reflective supervision/consultation (Kansas does); no figure was found.',
    es: 'En general, opcional. Algunas asociaciones piden supervisión reflexiva (Kansas, por ejemplo); no se encontró una cifra.',
  },
  'rsc',
);

/** For the categories of which the sources that were read mention no such training. */
const deiNotFound: Text = {
  en: 'Whether some of the training must be about diversity, equity and inclusion was not found for this category.',
  es: 'Para esta categoría no se encontró si parte de la capacitación debe tratar sobre diversidad, equidad e inclusión.',
};

const noExam: Asked = { text: { en: 'No exam.', es: 'No se requiere examen.' } };
const withExam: Asked = { text: { en: 'An exam is required.', es: 'Se requiere examen.' } };

const steps = (exam: Asked | undefined): RequirementStep[] => [
  {
    text: {
      en: 'Register in EASy, the online Endorsement® Application System.',
      es: 'Regístrese en EASy, el sistema en línea para solicitar el Endorsement®.',
    },
    note: {
      en: 'Applying takes 6 to 12 months, according to the FAQ of one association.',
      es: 'La solicitud toma de 6 a 12 meses, según las preguntas frecuentes de una asociación.',
    },
  },
  {
    text: {
      en: 'Enter education, work, training and supervision, with the competencies that each training met.',
      es: 'Ingrese los estudios, el trabajo, la capacitación y la supervisión, con las competencias que cubrió cada capacitación.',
    },
  },
  {
    text: { en: 'Ask three people for a reference rating.', es: 'Pida a tres personas una evaluación de referencia.' },
    note: {
      en: 'You may waive the right to read their answers.',
      es: 'Puede renunciar al derecho de leer sus respuestas.',
    },
  },
  {
    text: {
      en: 'Sign the code of ethics and the Endorsement® agreement.',
      es: 'Firme el código de ética y el acuerdo del Endorsement®.',
    },
  },
  { text: { en: 'The association reviews the application.', es: 'La asociación revisa la solicitud.' } },
  ...(exam === withExam ? [{ text: { en: 'Take the exam.', es: 'Presente el examen.' } }] : []),
  {
    text: {
      en: 'Once endorsed, renew as your association asks.',
      es: 'Una vez que tenga el Endorsement, renueve como lo pide su asociación.',
    },
  },
];

type Unclear = NonNullable<Requirements['unclear']>[number];

interface Sheet {
  readonly category: string;
  readonly title: Text;
  readonly education?: Text;
  readonly work?: Text;
  readonly exam?: Asked;
  /** Hours of training that people submit on average in Michigan. */
  readonly usually?: number;
  readonly rules: Rule[];
  readonly unclear?: Unclear[];
  readonly notFound?: Text;
}

function application({ category, title, education, work, exam, usually, rules, unclear, notFound }: Sheet) {
  return {
    format: 'imh-requirements',
    formatVersion: 1,
    id: `urn:x-imh:requirements:first-application-${category}`,
    version: '2026-11',
    language: 'en',
    title,
    categories: [category],
    purpose: 'application',
    source: {
      url: 'https://www.wa-aimh.org/endorsement/requirements-at-a-glance/',
      title: {
        en: 'Requirements at a glance (WA-AIMH); with the pages of NYSAIMH, MI-AIMH, CT-AIMH and AIMHiTN',
        es: 'Requisitos de un vistazo (WA-AIMH); con las páginas de NYSAIMH, MI-AIMH, CT-AIMH y AIMHiTN',
      },
      seen,
    },
    ...(unclear ? { unclear } : {}),
    ...(notFound ? { notFound } : {}),
    disclaimer,
    period: { kind: 'none' },
    counting: 'whole',
    ...(education ? { education: { text: education } } : {}),
    ...(work ? { work: { text: work } } : {}),
    rules,
    references: {
      count: 3,
      who: [
        { en: 'Supervisor', es: 'Persona que supervisa' },
        { en: 'Supervisee', es: 'Persona supervisada' },
        { en: 'Recipient of services', es: 'Persona que recibe los servicios' },
        { en: 'Colleague', es: 'Colega' },
        { en: 'Teacher or professor', es: 'Docente' },
      ],
    },
    ...(exam ? { exam } : {}),
    membership: {
      text: { en: 'Individual membership in the association.', es: 'Membresía individual en la asociación.' },
    },
    codeOfEthics: { text: { en: 'A code of ethics to sign.', es: 'Un código de ética que se firma.' } },
    agreement: { text: { en: 'The Endorsement® agreement.', es: 'El acuerdo del Endorsement®.' } },
    ...(usually === undefined ? {} : { usualHours: usualHours(usually) }),
    steps: steps(exam),
  } satisfies Requirements;
}

function usualHours(count: number): Asked {
  return {
    text: {
      en: `In Michigan, people submit ${count} hours of training on average.`,
      es: `En Michigan se presentan en promedio ${count} horas de capacitación.`,
    },
  };
}

export const firstApplications: Requirements[] = [
  application({
    category: 'family-associate',
    title: { en: 'First application: Family Associate', es: 'Primera solicitud: Family Associate' },
    education: {
      en: 'A CDA credential, an associate’s or any other degree; or else the work below.',
      es: 'La credencial CDA, un título universitario de dos años (associate’s) u otro título; o bien el trabajo que se indica abajo.',
    },
    work: {
      en: 'In place of a credential or degree: two years of paid work with infants, young children or families.',
      es: 'En lugar de una credencial o un título: dos años de trabajo remunerado con bebés, niñas y niños pequeños o familias.',
    },
    exam: noExam,
    usually: 45,
    rules: [thirty],
    notFound: deiNotFound,
  }),
  application({
    category: 'family-specialist',
    title: { en: 'First application: Family Specialist', es: 'Primera solicitud: Family Specialist' },
    education: { en: 'A bachelor’s degree.', es: 'Una licenciatura (bachelor’s).' },
    work: {
      en: 'Two years of paid work with at least ten families, focused on social and emotional development.',
      es: 'Dos años de trabajo remunerado con diez familias como mínimo, centrado en el desarrollo social y emocional.',
    },
    exam: noExam,
    usually: 60,
    rules: [thirty, rsc(hours(24), spread)],
    notFound: deiNotFound,
  }),
  application({
    category: 'mental-health-specialist',
    title: { en: 'First application: Mental Health Specialist', es: 'Primera solicitud: Mental Health Specialist' },
    education: { en: 'A master’s degree.', es: 'Una maestría.' },
    work: {
      en: 'Two years of supervised work with infants or toddlers together with their parents.',
      es: 'Dos años de trabajo supervisado con bebés o niñas y niños pequeños junto con su mamá o su papá.',
    },
    exam: withExam,
    usually: 75,
    rules: [thirty, rsc(hours(50), spread)],
    notFound: deiNotFound,
  }),
  application({
    category: 'family-reflective-supervisor',
    title: {
      en: 'First application: Family Reflective Supervisor',
      es: 'Primera solicitud: Family Reflective Supervisor',
    },
    rules: [],
    notFound: {
      en: 'Only some associations have this category. What they ask for in education, work, training and supervision was not found.',
      es: 'Solo algunas asociaciones tienen esta categoría. No se encontró qué estudios, trabajo, capacitación y supervisión piden.',
    },
  }),
  application({
    category: 'mentor-clinical',
    title: { en: 'First application: Mentor (Clinical)', es: 'Primera solicitud: Mentor (Clinical)' },
    work: {
      en: 'The work experience asked of a Mental Health Specialist, plus three years of providing reflective supervision/consultation and leadership.',
      es: 'La experiencia laboral que se pide para Mental Health Specialist, más tres años de brindar supervisión reflexiva y de liderazgo.',
    },
    exam: withExam,
    usually: 90,
    rules: [
      thirty,
      aboutProvidingRsc(hours(15), { ...apart, apartFrom: ['training', 'dei'] }),
      deiApart,
      rsc(hours(50)),
    ],
    unclear: [mentorTotal('48 = 30 + 15 on providing reflective supervision + 3 DEI')],
  }),
  ...(['Policy', 'Research/Faculty'] as const).map((name) =>
    application({
      category: name === 'Policy' ? 'mentor-policy' : 'mentor-research-faculty',
      title: { en: `First application: Mentor (${name})`, es: `Primera solicitud: Mentor (${name})` },
      education: { en: 'A master’s degree.', es: 'Una maestría.' },
      work:
        name === 'Policy'
          ? { en: 'Three years of leadership.', es: 'Tres años de liderazgo.' }
          : {
              en: 'Three years of college teaching or published research.',
              es: 'Tres años de docencia universitaria o investigación publicada.',
            },
      exam: withExam,
      usually: 90,
      rules: [thirty, { ...deiApart, apartFrom: ['training'] }, rsc(undefined)],
      unclear: [mentorTotal('33 = 30 + 3 DEI'), rscOptional],
    }),
  ),
];
