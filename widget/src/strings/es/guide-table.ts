import { count } from './count.js';
import type { guideTable as English } from '../en/guide-table.js';

export const guideTable: typeof English = {
  place: (row, column) => (column ? `Fila ${row}, columna “${column}”` : `Fila ${row}`),
  faults: {
    'title-missing': () => 'falta el título; esta fila se omite.',
    'column-unknown': (value) => `“${value}” no es una columna de una guía de capacitaciones; se omite.`,
    'sheet-unread': (value) => `la hoja “${value}” no se lee; solo se lee una.`,
    'unclosed-quote': () => 'hay comillas que se abren y no se cierran.',
    'date-order': (value) =>
      `“${value}” puede ser día/mes o mes/día. Escriba 2027-03-05 o 5 de marzo de 2027, o ponga el orden en el nombre de la columna: “Fecha (mm/dd/aaaa)”. Mientras tanto se muestra como está escrita.`,
    'date-two-digit-year': (value) =>
      `escriba el año de “${value}” con cuatro cifras. Mientras tanto se muestra como está escrita.`,
    'date-number': (value) => `“${value}” es un número. Dé formato de fecha a la columna, o escriba 2027-03-05.`,
    'date-impossible': (value) => `“${value}” no es un día del calendario.`,
    'date-no-year': (value) => `“${value}” no tiene año. Mientras no lo tenga, se muestra como está escrita.`,
    'date-in-words': (value) => `“${value}” no es una fecha; se muestra como está escrita.`,
    'end-before-start': (value) => `la capacitación terminaría (“${value}”) antes de empezar; se omite el final.`,
    hours: (value) => `“${value}” no es una duración. Escriba 1.5, 1:30 o 90 min.`,
    ce: (value) => `“${value}” no contiene un número de horas de educación continua.`,
    url: (value) => `“${value}” no es una dirección web completa; debe empezar con https:// o http://.`,
    language: (value) => `“${value}” no es un idioma. Escriba su nombre, por ejemplo “español”.`,
    'aligned-by': (value) => `“${value}” no es “asociación”, “quien la ofrece” ni “comunidad”.`,
    'competency-unknown': (value) =>
      `“${value}” no es el código, el nombre o el identificador de una sola competencia del marco.`,
    'framework-missing': (value) => `“${value}” no se puede buscar, porque falta el marco.`,
  },
  summary: (n) =>
    count(n, '# nota sobre la hoja de cálculo de esta guía', '# notas sobre la hoja de cálculo de esta guía'),
  explain: 'Para quienes mantienen esta guía: estas celdas no se usaron tal como están. Las demás se muestran.',
  refused: {
    'no-header':
      'Ninguna fila de la hoja de cálculo nombra las columnas. Una fila necesita “Título” y al menos otro nombre, por ejemplo “Fecha”.',
    'old-workbook': 'Este es un libro .xls antiguo o con contraseña. Guárdelo como CSV, sin contraseña.',
    workbook:
      'Este es un libro de hojas de cálculo. Las páginas web leen tablas como texto: guárdelo como CSV UTF-8 desde su programa de hojas de cálculo.',
  },
};
