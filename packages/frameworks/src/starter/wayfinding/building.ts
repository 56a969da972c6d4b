import type { FrameworkNode } from '@imh/core';

export const building = [
  {
    id: 'wayfinding.building',
    kind: 'area',
    parents: ['wayfinding'],
    code: '3.4',
    label: { en: 'Building what is missing', es: 'Construir lo que falta' },
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'wayfinding.building.gaps',
    kind: 'competency',
    parents: ['wayfinding.building'],
    code: '3.4.1',
    label: { en: 'Where families fall through', es: 'Por dónde se pierden las familias' },
    term: { en: 'service gaps', es: 'falta de servicios' },
    text: {
      en: 'Follows the path to help with a family’s eyes, counts who never arrives, and carries what this teaches to those who can repair the path.',
      es: 'Recorre el camino a la ayuda con ojos de familia, cuenta a quienes nunca llegan y lleva lo aprendido a quienes pueden arreglar ese camino.',
    },
    demonstratedBy: [
      {
        en: 'Calls the intake line after six in the evening, in Spanish and in English, to hear what a parent hears.',
        es: 'Llama a la línea de ingreso después de las seis de la tarde, en español y en inglés, para oír lo que oye una familia.',
      },
      {
        en: 'Breaks down the numbers by language, race, county and insurance, and asks why before asking who is to blame.',
        es: 'Desglosa los datos por idioma, raza, condado y seguro médico, y pregunta por qué antes de preguntar quién tiene la culpa.',
      },
      {
        en: 'Sits down with families who left a program early and thanks them for saying why.',
        es: 'Se sienta a conversar con familias que dejaron el programa antes de tiempo, y les agradece que digan por qué.',
      },
    ],
    keywords: [
      { en: 'service gaps', es: 'falta de servicios' },
      { en: 'disparities', es: 'desigualdades' },
      { en: 'health equity', es: 'equidad en salud' },
      { en: 'needs assessment', es: 'diagnóstico de necesidades' },
      { en: 'outreach', es: 'acercamiento a las familias' },
      { en: 'continuous quality improvement (CQI)', es: 'mejora continua de la calidad (CQI)' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-policy', 'mentor-research-faculty'],
  },
  {
    id: 'wayfinding.building.end-of-the-road',
    kind: 'competency',
    parents: ['wayfinding.building'],
    code: '3.4.2',
    label: { en: 'To the end of the gravel road', es: 'Hasta donde acaba el pavimento' },
    term: { en: 'rural communities', es: 'comunidades rurales' },
    text: {
      en: 'Plans services for the places that are far from everything, together with the people who live there and know how things get done.',
      es: 'Planea servicios para los lugares que quedan lejos de todo, junto con la gente que vive allí y sabe cómo se resuelven las cosas.',
    },
    demonstratedBy: [
      {
        en: 'Counts two hours of driving as work, in the schedule and in the pay.',
        es: 'Cuenta como trabajo las dos horas de manejo, en la agenda y en el sueldo.',
      },
      {
        en: 'Asks the tribe, the farmworkers’ clinic or the county nurse what is already there, and offers to strengthen it before starting something new.',
        es: 'Pregunta a la tribu, a la clínica de las familias trabajadoras del campo o al personal de enfermería del condado qué hay ya, y ofrece reforzarlo antes de empezar algo nuevo.',
      },
      {
        en: 'Finds out who has a signal and who shares a phone before calling a video program “available everywhere.”',
        es: 'Averigua quién tiene señal y quién comparte el teléfono antes de decir que un programa por video “llega a todas partes”.',
      },
    ],
    keywords: [
      { en: 'rural communities', es: 'comunidades rurales' },
      { en: 'program planning', es: 'planeación de programas' },
      { en: 'farmworker families', es: 'familias trabajadoras del campo' },
      { en: 'tribal communities', es: 'comunidades tribales' },
      { en: 'telehealth access', es: 'acceso a la telesalud' },
      { en: 'broadband', es: 'acceso a internet' },
    ],
    categories: ['family-reflective-supervisor', 'mentor-clinical', 'mentor-policy', 'mentor-research-faculty'],
  },
] satisfies FrameworkNode[];
