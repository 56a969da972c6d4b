import { count } from '../../../src/strings/es/count.js';
import type { content as English } from '../en/content.js';
import { about } from './about.js';
import { input } from './input.js';
import { losses } from './losses.js';
import { plan } from './plan.js';
import { readingErrors } from './reading-errors.js';
import { table } from './table.js';

const kinds: Readonly<Record<string, (n: number) => string>> = {
  domain: (n) => count(n, '# dominio', '# dominios'),
  area: (n) => count(n, '# área', '# áreas'),
  competency: (n) => count(n, '# competencia', '# competencias'),
  other: (n) => count(n, '# otra fila', '# otras filas'),
};

export const content: typeof English = {
  input,
  about,
  table,
  plan,
  title: 'Traiga su marco',
  draftTitle: 'Su marco',
  lead: 'Sus propios títulos están en la pantalla en menos de un minuto. Después puede corregirlo todo.',
  loading: 'Leyendo el archivo …',
  understanding: 'Buscando dominios y competencias …',
  cancel: 'Cancelar',
  failedTitle: 'No se pudo leer',
  error: readingErrors,
  detail: 'En detalle',
  startTitle: '¿No tiene nada a mano?',
  template: 'Descargar una hoja de cálculo para completar',
  starter: 'Comenzar con el marco inicial',
  starterAbout: 'Nuestro propio conjunto de competencias en inglés y español, que puede usar y cambiar libremente.',
  starterLabel: 'comenzar con el marco inicial',
  found: 'Qué se encontró',
  recognized: (format) => `Se leyó como ${format}.`,
  format: {
    imh: 'un archivo de marco de este programa',
    csv: 'una tabla',
    xlsx: 'un libro de Excel',
    text: 'un texto',
    'case-1.0': 'un paquete CASE',
    'case-1.1': 'un paquete CASE',
    mahara: 'un archivo de Mahara',
    moodle: 'un archivo de competencias de Moodle',
    digcomp: 'DigComp 3.0',
  },
  counts: (found, unused) => {
    const parts = [...found].map(([kind, n]) => kinds[kind]?.(n) ?? `${n} ${kind}`);
    if (unused.count > 0) {
      const rows = `${unused.rows.length === 1 ? 'fila' : 'filas'} ${unused.rows.join(', ')}`;
      parts.push(`${count(unused.count, '# fila sin usar', '# filas sin usar')}: ${rows}`);
    }
    return parts.join(', ');
  },
  nothingLost: 'Se leyó todo.',
  lossesTitle: (n) => count(n, '# cosa por revisar', '# cosas por revisar'),
  loss: losses,
  times: (n) => (n > 1 ? `(${n} veces)` : ''),
  read: (name) => `leer ${name}`,
  pastedText: 'el texto pegado',
  untitled: 'Marco sin título',
  languageGuessed: (language) => `El idioma del texto parece ser ${language}. Puede cambiarlo abajo.`,
  correctTitle: 'Traer un archivo corregido',
  correctAbout:
    'Suelte aquí la hoja de cálculo corregida. Verá qué cambia antes de aplicar nada, y los identificadores se mantienen.',
  publishedTitle: '¿Ya hay un marco publicado?',
  publishedAbout:
    'Ábralo primero: el fragmento tal como lo pegó en su página, el plugin o el script que subió, o el archivo que muestra la página (framework.json, CSV o paquete CASE). Las correcciones conservan entonces sus identificadores, y así continúan las respuestas que las personas guardaron.',
  publishedOpen: 'El marco publicado está abierto: las correcciones conservan sus identificadores.',
  publishedLabel: 'abrir el marco publicado',
  preview: 'Vista previa',
  previewAbout: 'Así lo ven quienes visitan la página pública.',
  previewUnanswered: 'Se muestran solo títulos, porque falta su respuesta sobre de dónde proviene el texto.',
  previewAnswer: 'Responder ahora',
  previewTitles: 'Se muestran solo títulos, según su respuesta en “Permiso”.',
  previewChange: 'Cambiar la respuesta',
  previewMembers: 'Mostrar lo que ven los integrantes',
};
