import { spanishTypes } from '@imh/elements/words';
import { count } from '../../../src/strings/es/count.js';
import type { card as English } from '../en/card.js';
import { input } from './input.js';

export const card: typeof English = {
  title: 'Una ficha para una capacitación',
  lead: 'Para quienes imparten capacitaciones: anuncie con qué competencias se relaciona, para que quienes asisten puedan guardarla como evidencia en unos segundos.',
  principle: 'La ficha anuncia. Cada asociación decide por sí misma lo que acepta.',
  formTitle: 'La capacitación',
  formFirst: 'Dé un título a la capacitación y la ficha aparece abajo.',
  frameworkMissing: 'Sin un marco no hay competencias que anunciar.',
  toFramework: 'Traer un marco',
  noCompetencies: 'Todavía no hay competencias elegidas; la ficha no anuncia ninguna.',
  unnamed: (n) =>
    `${count(n, '# competencia se anuncia', '# competencias se anuncian')} solo con su dirección: los derechos del marco no permiten difundir el nombre.`,
  changed: (field) => `Ficha: ${field}`,

  pageTitle: 'Para la página del evento',
  pageAbout:
    'Pegue esto en la página, como HTML. Quienes la visitan no lo ven. Lo leen los buscadores y el registro de evidencias de quien agregue la página.',
  pageLabel: 'HTML para la página',
  sentenceTitle: 'Para un correo electrónico o una página de boletos',
  sentenceAbout: 'Donde no se puede usar HTML, esta oración anuncia lo mismo a las personas.',
  sentenceLabel: { en: 'En inglés', es: 'En español' },
  copy: 'Copiar',
  copyLabel: (what) => `Copiar: ${what}`,
  copied: 'Copiado.',
  copyByHand: 'El texto está seleccionado: cópielo con Ctrl+C, o ⌘C en una Mac.',
  fileTitle: 'Para quienes asisten',
  fileAbout:
    'Un archivo con una entrada planeada. Quienes asisten lo importan en su registro de evidencias y lo completan después de la capacitación. Adjúntelo a la confirmación o ponga un enlace.',
  fileSave: 'Guardar el archivo para quienes asisten',
  codeTitle: 'Código QR',
  codeAbout: (address) => `Lleva a ${address}. Muéstrelo en la última diapositiva o imprímalo en el material.`,
  codeName: (title) => `Código QR: página de “${title}”`,
  codeMissing: 'Escriba la dirección web de la página del evento: el código QR lleva allí.',
  codeTooLong: 'La dirección es demasiado larga para un código QR.',
  codeSvg: 'Guardar como SVG',
  codePng: 'Guardar como PNG',
  startAgain: 'Vaciar la ficha',
  emptied: 'Vaciar la ficha',

  testTitle: 'Pruébela: qué leería el registro de quien asiste',
  testAbout:
    'Pegue el código fuente de la página (clic derecho en ella, “Ver código fuente”, seleccionar todo y copiar) o suelte la página guardada. La lee el mismo código que en la extensión. No se carga ni se ejecuta nada de ella.',
  testAddress: 'Dirección de la página',
  testAddressHint: 'Si está vacía, se usa la dirección que la página indica para sí misma.',
  input: {
    ...input,
    formats: 'Una página guardada (“Página web, solo HTML”) o su código fuente.',
    pasteTitle: 'O pegar el código fuente de la página',
    pasteLabel: 'Código fuente de la página',
    readPasted: 'Leer esta página',
  },
  testRefused: {
    'not-a-page': 'Esto no es el código fuente de una página: no contiene HTML.',
    archive: 'Es un archivo web (.mhtml). Guarde la página de nuevo como “Página web, solo HTML”.',
    unreadable: 'El navegador no puede leer el archivo. Quizás se movió o cambió: elíjalo de nuevo.',
  },
  resultTitle: 'Esto aparecería en el formulario del registro',
  resultFrom: (address) => `Leída como la página ${address}`,
  resultEmpty: 'vacío',
  resultTitleField: 'Título',
  resultType: 'Tipo de evidencia',
  resultProvider: 'Quien la ofrece',
  resultPeople: 'Autores o docentes',
  resultDate: 'Fecha',
  resultHours: 'Horas',
  resultCe: 'Educación continua',
  types: spanishTypes,
  inGuide: (title) =>
    `Su guía de capacitaciones tiene esta página: “${title}”. Un registro con la guía llena sus competencias.`,
  announcedTitle: (n) => `Anunciadas: ${count(n, '# competencia', '# competencias')}`,
  announcedHint: 'El registro las ofrece. Nada se elige hasta que la persona lo marque.',
  unknownTitle: (n) => `${count(n, '# más', '# más')}, que no ${n === 1 ? 'está' : 'están'} en este marco:`,
  announcedNone: 'La página no anuncia competencias.',
  announcedNoneButData:
    'La página tiene datos estructurados, pero no anuncian competencias para esta dirección. Algunos editores quitan o cambian el HTML pegado: compárelo con el HTML de arriba.',
  announcedMany: (n) =>
    `La página presenta ${count(n, '# capacitación', '# capacitaciones')}; por eso ninguna se toma como la de la página. Use una página para cada capacitación.`,
};
