import type { CertificateCase } from './certificate-case.js';

/** Written before the reader and not used to tune it: their figure shows what to expect of other certificates. */
export const heldOutCertificates: readonly CertificateCase[] = [
  {
    name: 'online course platform',
    text: `Course Certificate
      Mar 3, 2022
      Olivia Stanton
      has successfully completed
      Foundations of Early Relational Health
      an online course offered by Granite State College
      Approximate time commitment: 5 hours
      Verify at example.org/verify/ABC123`,
    expected: {
      title: 'Foundations of Early Relational Health',
      completed: '2022-03-03',
      hours: 5,
      provider: 'Granite State College',
    },
  },
  {
    name: 'state registry transcript page',
    text: `EARLY CHILDHOOD PROFESSIONAL REGISTRY
      Certificate of Training Completion
      Registry ID: 0099341
      Trainee: Monique Batiste
      Event: Biting, Hitting and Big Feelings
      Event Date: 01/31/2020
      Training Hours: 2.00
      Trainer: Gloria Finch
      Training Organization: Delta Child Care Resource and Referral`,
    expected: {
      title: 'Biting, Hitting and Big Feelings',
      completed: '2020-01-31',
      hours: 2,
      provider: 'Delta Child Care Resource and Referral',
    },
  },
  {
    name: 'nursing contact hours with approver',
    text: `Certificate of Successful Completion
      Evergreen Nursing Education
      awards
      Patricia Nolan, RN
      1.0 Nursing Contact Hour(s)
      for the activity: Substance-Exposed Newborns: Care in the First Weeks
      December 12, 2021
      Evergreen Nursing Education is accredited as a provider by the American Nurses Credentialing Center.`,
    expected: {
      title: 'Substance-Exposed Newborns: Care in the First Weeks',
      completed: '2021-12-12',
      hours: 1,
      provider: 'Evergreen Nursing Education',
      ce: { amount: 1, unit: 'contact hours', accreditor: 'American Nurses Credentialing Center' },
    },
  },
  {
    name: 'counselor board number',
    text: `Mindful Beginnings LLC
      CERTIFICATE OF COMPLETION
      Terrence Quill
      Diagnosing in the First Five Years
      Live webinar
      Friday, November 4, 2022
      6 CE hours
      Mindful Beginnings LLC has been approved by NBCC as an Approved Continuing Education Provider, ACEP No. 7021.`,
    expected: {
      title: 'Diagnosing in the First Five Years',
      completed: '2022-11-04',
      hours: 6,
      provider: 'Mindful Beginnings LLC',
      ce: { amount: 6, unit: 'CE hours', accreditor: 'NBCC', number: '7021' },
    },
  },
  {
    name: 'university extension CEUs',
    text: `Plains State University Extension
      Hereby certifies that
      Gwen Abernathy
      has been awarded
      0.6 Continuing Education Units
      for satisfactory completion of
      Coaching Caregivers in Natural Environments
      September 15, 2019`,
    expected: {
      title: 'Coaching Caregivers in Natural Environments',
      completed: '2019-09-15',
      hours: 6,
      provider: 'Plains State University Extension',
      ce: { amount: 0.6, unit: 'CEU' },
    },
  },
  {
    name: 'attendance letter',
    text: `To whom it may concern,
      This letter confirms that Ms. Yolanda Pierce attended the two-day training "Understanding Infant Cues" on May 11-12, 2017 in Springfield.
      The training provided 11 hours of instruction.
      Sincerely,
      Martin Gale
      Training Coordinator
      Sunrise Family Resource Center`,
    expected: {
      title: 'Understanding Infant Cues',
      start: '2017-05-11',
      completed: '2017-05-12',
      hours: 11,
      provider: 'Sunrise Family Resource Center',
    },
  },
  {
    name: 'European numerals with dots',
    text: `Attendance Certificate
      We hereby confirm that
      Dr. Anneliese Vogt
      took part in the seminar
      Early Parenthood and Migration
      Date: 23.09.2021
      Scope: 8 hours
      Organiser: Institute for Early Years Research`,
    expected: {
      title: 'Early Parenthood and Migration',
      completed: '2021-09-23',
      hours: 8,
      provider: 'Institute for Early Years Research',
    },
  },
  {
    name: 'on this day wording',
    text: `Certificate of Achievement
      Presented this 9th day of April, 2018 to
      Harriet Cole
      for completing the course
      Play Therapy With Toddlers
      20 Hours
      Oak Hollow School of Continuing Studies`,
    expected: {
      title: 'Play Therapy With Toddlers',
      completed: '2018-04-09',
      hours: 20,
      provider: 'Oak Hollow School of Continuing Studies',
    },
  },
  {
    name: 'series with several sessions',
    text: `Great Lakes Early Years Association
      CERTIFICATE OF PARTICIPATION
      awarded to
      Ines Carvalho
      for participation in
      Monthly Reflective Consultation Series
      January 10, 2023 to June 13, 2023
      Total hours: 9`,
    expected: {
      title: 'Monthly Reflective Consultation Series',
      start: '2023-01-10',
      completed: '2023-06-13',
      hours: 9,
      provider: 'Great Lakes Early Years Association',
    },
  },
  {
    name: 'numeric dates that decide each other',
    text: `Certificate of Attendance
      Name: Rita Vance
      Session title: Grief in Early Childhood
      From: 05/06/2022
      To: 17/06/2022
      Hours attended: 8
      Provider name: Solent Learning`,
    expected: {
      title: 'Grief in Early Childhood',
      start: '2022-06-05',
      completed: '2022-06-17',
      hours: 8,
      provider: 'Solent Learning',
    },
  },
  {
    name: 'ambiguous numeric date, US provider',
    text: `CERTIFICATE OF CREDIT
      Awarded to: Paul Nguyen, LPC
      Program: Infant Mental Health and Child Welfare
      Program date: 4/6/2016
      Credits: 1.5
      Sponsor: Tidewater Behavioral Health`,
    expected: {
      title: 'Infant Mental Health and Child Welfare',
      asked: ['2016-04-06', '2016-06-04'],
      hours: 1.5,
      provider: 'Tidewater Behavioral Health',
    },
  },
  {
    name: 'capitals and a slogan',
    text: `{10} EVERY CHILD, EVERY DAY
      {14} NORTHSHORE EARLY LEARNING COUNCIL
      {30} CERTIFICATE OF ATTENDANCE
      {20} BRIANNA FOSTER
      {12} HAS ATTENDED
      {18} BABIES IN MOTION: THE SENSORY LIFE OF INFANTS
      {12} NOVEMBER 16, 2023
      {12} 2.5 HOURS`,
    expected: {
      title: 'BABIES IN MOTION: THE SENSORY LIFE OF INFANTS',
      completed: '2023-11-16',
      hours: 2.5,
      provider: 'NORTHSHORE EARLY LEARNING COUNCIL',
    },
  },
  {
    name: 'Spanish, Mexico',
    text: `Centro de Estudios de la Familia A.C.
      otorga la presente
      CONSTANCIA
      a: Verónica Ibáñez Luna
      por su participación en el diplomado
      Salud mental perinatal
      impartido del 12 de febrero al 25 de junio de 2022
      con una duración de 120 horas
      Guadalajara, Jalisco, a 30 de junio de 2022`,
    expected: {
      title: 'Salud mental perinatal',
      start: '2022-02-12',
      completed: '2022-06-25',
      hours: 120,
      provider: 'Centro de Estudios de la Familia A.C.',
    },
  },
  {
    name: 'Spanish, Argentina',
    text: `Se deja constancia que
      MARTINA GIMÉNEZ (DNI 30.123.456)
      asistió a la jornada
      «Los primeros mil días»
      que se llevó a cabo el día 20 de agosto de 2019
      Carga horaria: 6 hs.
      Organizado por la Sociedad Rosarina de Primera Infancia`,
    expected: {
      title: 'Los primeros mil días',
      completed: '2019-08-20',
      hours: 6,
      provider: 'Sociedad Rosarina de Primera Infancia',
    },
  },
  {
    name: 'Spanish, Puerto Rico with contact hours',
    text: `Instituto Boricua de Desarrollo Infantil
      CERTIFICADO DE EDUCACIÓN CONTINUA
      Se otorga a: Nilda Cruz
      Título: Intervención temprana en el hogar
      Fecha: 8 de diciembre de 2020
      Horas contacto: 4
      Proveedor núm. 00245`,
    expected: {
      title: 'Intervención temprana en el hogar',
      completed: '2020-12-08',
      hours: 4,
      provider: 'Instituto Boricua de Desarrollo Infantil',
      ce: { amount: 4, unit: 'horas contacto', number: '00245' },
    },
  },
  {
    name: 'Spanish with a two-way date',
    text: `Certificado de finalización
      Felicitaciones, Rodrigo
      Ha finalizado el curso
      Primeros auxilios emocionales con niñas y niños
      Fecha de finalización: 03/04/2024
      Tiempo: 45 minutos
      Academia Sembrar`,
    expected: {
      title: 'Primeros auxilios emocionales con niñas y niños',
      asked: ['2024-03-04', '2024-04-03'],
      hours: 0.75,
      provider: 'Academia Sembrar',
    },
  },
  {
    name: 'bilingual heading',
    text: `Certificate of Participation / Certificado de participación
      Casa Abierta Community Center
      This certificate is given to / Se entrega a
      Esperanza Molina
      for attending / por asistir a
      Cultivating Joy: A Workshop for Home Visitors
      March 25, 2022
      3 hours / 3 horas`,
    expected: {
      title: 'Cultivating Joy: A Workshop for Home Visitors',
      completed: '2022-03-25',
      hours: 3,
      provider: 'Casa Abierta Community Center',
    },
  },
  {
    name: 'time range and no hours',
    text: `Proof of Attendance
      Attendee: Colleen Burke
      Title of presentation: Ghosts, Angels and Ordinary Tuesdays
      Date of presentation: 10/21/2020
      Time: 9:00 a.m. to 12:00 p.m.
      Sponsoring agency: Copper County Health Department`,
    expected: {
      title: 'Ghosts, Angels and Ordinary Tuesdays',
      completed: '2020-10-21',
      hours: 3,
      provider: 'Copper County Health Department',
    },
  },
  {
    name: 'name after the completion phrase',
    text: `{28} CERTIFICATE OF COMPLETION
      {14} Foxglove Institute for Families
      {12} This certificate of completion is presented to
      {22} Michaela Strand
      {12} who completed a 3-hour training entitled
      {16} "Pacifiers, Bottles and Breast: Feeding Without Fear"
      {12} Date: 28 January 2019
      {10} Certificate number: FX-20190128-7`,
    expected: {
      title: 'Pacifiers, Bottles and Breast: Feeding Without Fear',
      completed: '2019-01-28',
      hours: 3,
      provider: 'Foxglove Institute for Families',
    },
  },
  {
    name: 'license number and expiry beside the date',
    text: `CE CERTIFICATE
      Name: Andre Whitcomb
      License number: LMFT 88812
      License expiration: 12/31/2024
      Course: Couples Becoming Parents
      Completion date: 2023-08-19
      CE credits: 4
      Wellspring CE`,
    expected: {
      title: 'Couples Becoming Parents',
      completed: '2023-08-19',
      hours: 4,
      provider: 'Wellspring CE',
      ce: { amount: 4, unit: 'CE credits' },
    },
  },
  {
    name: 'course list with total',
    text: `Transcript of Completed Training
      Learner: Sabrina Holt
      Course name: Safe Sleep Essentials
      Completed: February 28, 2021
      Credit earned: 1 hour
      Offered through the Juniper Learning Hub`,
    expected: {
      title: 'Safe Sleep Essentials',
      completed: '2021-02-28',
      hours: 1,
      provider: 'Juniper Learning Hub',
    },
  },
  {
    name: 'letterhead, address and phone',
    text: `Willow Creek Parenting Foundation
      1200 Main Street, Suite 4, Fairview
      Phone (555) 010-7788
      Certificate of Completion
      Lorraine Biggs
      Completed the training
      Nurturing Twins and Triplets
      4 hours, completed July 19, 2018`,
    expected: {
      title: 'Nurturing Twins and Triplets',
      completed: '2018-07-19',
      hours: 4,
      provider: 'Willow Creek Parenting Foundation',
    },
  },
  {
    name: 'split capitals from a design program',
    text: `C E R T I F I C A T E
      O F  A T T E N D A N C E
      proudly presented to
      Keisha Monroe
      for attending the
      Spring Symposium on Early Relationships
      held April 28, 2023
      earning 5.5 continuing education hours
      Blue Heron Collaborative`,
    expected: {
      title: 'Spring Symposium on Early Relationships',
      completed: '2023-04-28',
      hours: 5.5,
      provider: 'Blue Heron Collaborative',
      ce: { amount: 5.5, unit: 'continuing education hours' },
    },
  },
  {
    name: 'a bill that names hours and a date',
    text: `INVOICE 4471
      Consulting, 3 hours at $80.00
      Due: March 1, 2024
      Total: $240.00`,
    expected: {},
  },
];
