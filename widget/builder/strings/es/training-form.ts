import { spanishPicker } from '@imh/elements/words';
import { guideTable } from '../../../src/strings/es/guide-table.js';
import { trainings } from '../../../src/strings/es/trainings.js';
import type { trainingForm as English } from '../en/training-form.js';

const { faults } = guideTable;

export const trainingForm: typeof English = {
  faults: {
    ...faults,
    'date-in-words': (value) => `“${value}” no es una fecha. Escriba 2027-03-05 o 5 de marzo de 2027.`,
  },
  picker: { ...spanishPicker, competencies: 'Competencias con las que se relaciona', pickerOutline: '' },
  titleLabel: 'Título',
  titleMissing: 'Una capacitación necesita un título.',
  datesLabel: 'Fecha o fechas',
  datesHint: '5 de marzo de 2027, o 5–7 de marzo de 2027. Si son varias, con punto y coma entre ellas.',
  hoursLabel: 'Horas',
  hoursHint: '1.5, 1:30 o 90 min',
  providerLabel: 'Quien la ofrece',
  addressLabel: 'Dirección web',
  more: 'Más datos',
  peopleLabel: 'Docentes',
  peopleHint: 'Si son varios nombres, con punto y coma entre ellos.',
  deliveryLabel: 'Formato',
  delivery: { '': 'Sin indicar', ...trainings.deliveries },
  placeLabel: 'Lugar',
  scheduleLabel: 'Fechas en palabras',
  scheduleHint: 'En lugar de fechas: “primer martes de cada mes”.',
  noFramework: 'Las competencias se pueden elegir cuando haya un marco.',
  changed: (field, title) => `${field}: ${title}`,
};
