import type { categoryFinder as English } from '../en/category-finder.js';

export const categoryFinder: typeof English = {
  note: 'Las respuestas no salen de esta página. Solo indican por dónde empezar; su asociación decide.',
  questions: {
    work: {
      ask: '¿En qué consiste la mayor parte de su trabajo?',
      answers: {
        everyday:
          'El día a día de niñas, niños y familias: cuidado infantil, Early Head Start, WIC, un centro familiar',
        accompanying:
          'Acompañar a las familias por un tiempo: visitas al hogar, intervención temprana, enfermería, bienestar infantil',
        therapy: 'Terapia con niñas y niños pequeños y las personas que los cuidan',
        supervising: 'Supervisar a quienes trabajan con familias',
        policy: 'Programas, presupuestos o leyes para la primera infancia',
        research: 'Investigación o docencia universitaria',
      },
    },
    degree: {
      ask: '¿Cuál es su título más alto?',
      answers: {
        none: 'Ninguno, la credencial CDA o un título de dos años (associate’s)',
        bachelor: 'Una licenciatura (bachelor’s)',
        master: 'Una maestría o más',
      },
    },
    years: {
      ask: '¿Cuánto tiempo ha trabajado con niñas y niños pequeños y sus familias, o para ellos?',
      answers: { few: 'Menos de dos años', some: 'De dos a cinco años', many: 'Más de cinco años' },
    },
    provides: {
      ask: '¿Brinda usted supervisión reflexiva a otras personas?',
      answers: { yes: 'Sí', no: 'No' },
    },
  },
  unanswered: 'Responda las cuatro preguntas para ver qué categorías se acercan más.',
  closest: (one, other) => `Estas dos se acercan más: ${one} y ${other}.`,
  readBoth: 'Lea lo que piden ambas antes de elegir. Tal vez otra categoría le convenga más.',
  showBoth: 'Mostrar ambas, lado a lado',
};
