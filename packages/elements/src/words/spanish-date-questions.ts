import type { englishDateQuestions } from './english-date-questions.js';

export const spanishDateQuestions: typeof englishDateQuestions = {
  proof: (row, value, isDayFirst) => `Fila ${row}: “${value}” muestra que primero va el ${isDayFirst ? 'día' : 'mes'}.`,
  order: (value) => `En “${value}”, ¿primero va el día o el mes?`,
  orderMixed: 'Unas fechas tienen primero el día y otras el mes. ¿Cómo se lee esta columna?',
  orderCount: (count) => `${plural(count, 'fecha depende', 'fechas dependen')} de esto.`,
  year: (value, date) => `¿“${value}” es el ${date}?`,
  yearCount: (count) => `${plural(count, 'fecha tiene el año', 'fechas tienen el año')} con dos cifras.`,
  yearYes: 'Sí, leerlas así.',
  dayNumber: (value) => `¿“${value}” es una fecha?`,
  dayNumberCount: (count) =>
    `Excel guarda las fechas como números de días. ${plural(count, 'celda contiene', 'celdas contienen')} un número así.`,
  dayNumber1900: (date) => `Sí: ${date}`,
  dayNumber1904: (date) => `Sí, de un libro antiguo de Mac: ${date}`,
};

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('es-US')} ${count === 1 ? one : many}`;
}
