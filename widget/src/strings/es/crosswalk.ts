import { count } from './count.js';
import type { crosswalk as English } from '../en/crosswalk.js';

export const crosswalk: typeof English = {
  loading: 'Cargando la tabla de equivalencias…',
  failed: 'No se pudo mostrar la tabla de equivalencias',
  empty: 'Esta tabla todavía no tiene filas.',
  title: (from, to) => `${from} y ${to}, lado a lado`,
  by: (author) => `De ${author}`,
  source: 'Fuente:',
  proposal: (author) =>
    author
      ? `Esta es una propuesta de ${author}. Ninguna de las dos asociaciones la ha confirmado.`
      : 'Esta es una propuesta. Ninguna de las dos asociaciones la ha confirmado.',
  onlyExact:
    'Solo donde un elemento “es lo mismo que” el otro, la evidencia se traslada automáticamente. Todo lo demás lo decide una persona, y la asociación tiene la última palabra.',
  otherVersion: (name, written, shown) =>
    `La tabla se escribió para la versión ${written} de ${name}; los nombres de aquí son de la versión ${shown}. Algunos pueden haber cambiado.`,
  otherFramework: (name) => `El archivo que se indicó para ${name} es de otro marco, por eso aquí faltan sus nombres.`,
  namesMissing: (name) => `No se pudieron cargar los nombres de ${name}; sus elementos aparecen con su identificador.`,
  readFrom: 'Partir de',
  search: 'Buscar',
  relation: 'Relación',
  anyRelation: 'Cualquier relación',
  onlyWithout: 'Solo elementos sin equivalencia',
  caption: (here, there) => `Cómo se relaciona ${here} con ${there}`,
  notes: 'Notas',
  further: 'Otros elementos',
  relations: {
    exact: 'es lo mismo que',
    close: 'se parece mucho a',
    broader: 'abarca más que',
    narrower: 'abarca una parte de',
    related: 'se relaciona con',
    unsaid: 'corresponde a',
    none: 'no tiene equivalencia',
  },
  noneIn: (there) => `en ${there}`,
  nothingIn: (here) => `Nada en ${here}`,
  strength: (word, of) => `Grado de certeza: ${{ high: 'alto', middle: 'medio', low: 'bajo' }[word]} (${of} de 1)`,
  strengthMeans: 'El grado de certeza indica qué tan segura está de cada fila la persona que la escribió.',
  onlyFor: (categories) => `Solo para: ${categories}`,
  rows: (n) => count(n, '# fila', '# filas'),
  found: (n) => `${count(n, '# fila coincide', '# filas coinciden')}.`,
  nothing: 'Ninguna fila cumple con todo esto. Pruebe con menos palabras o con otras, o muestre todo.',
  showAll: 'Mostrar todo',
  turned: (here) => `Ahora se parte de ${here}.`,
};
