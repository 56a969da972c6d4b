import type { handOver as english } from '../en/hand-over.js';
import { plural } from './plural.js';

export const handOver: typeof english = {
  exportTitle: 'Exportar',
  forYou: 'Copia de seguridad: todo, para usted',
  forYouHint:
    'Todo su registro, con las versiones anteriores, las notas, las autoevaluaciones y las evaluaciones de referencia. Guarde el archivo en un lugar seguro o impórtelo en otra computadora.',
  backupForm: 'Archivo',
  backupForms: {
    json: ['JSON', 'Todo menos los archivos de los certificados.'],
    zip: ['ZIP con certificados', 'Todo en un archivo. Úselo para pasar a otra computadora.'],
  },
  forOthers: 'Entregar: lo que usted elija, para otra persona',
  forOthersHint:
    'Para su asociación, una persona que revisa o quien le supervisa. Usted ve lo que contiene el archivo antes de guardarlo. Las notas, las autoevaluaciones y las evaluaciones de referencia quedan fuera si usted no las agrega; las versiones anteriores siempre quedan fuera.',
  handOver: 'Entregar',
  back: 'Atrás',
  saveAs: 'Elegir dónde guardar…',
  save: 'Guardar el archivo',

  whichEntries: 'Qué entradas',
  entriesFrom: {
    all: 'Todas las entradas terminadas',
    period: 'Un período',
    'closed-period': 'Un período cerrado',
  },
  selectedEntries: (count) =>
    count === 1 ? 'La entrada seleccionada' : `Las ${plural(count, 'entrada seleccionada', 'entradas seleccionadas')}`,
  matchingEntries: (count) =>
    count === 1
      ? 'La entrada que coincide con los filtros de la lista'
      : `Las ${plural(count, 'entrada', 'entradas')} que coinciden con los filtros de la lista`,
  from: 'Desde',
  to: 'Hasta',
  closedPeriodHint: 'Las entradas como eran cuando usted cerró el período, y su hoja como se imprimió.',
  onlyCategory: 'Solo entradas para la categoría',
  anyCategory: 'Cualquier categoría',

  whatElse: 'Qué las acompaña',
  whatElseHint: 'El archivo contiene solo lo que está marcado.',
  parts: {
    certificates: 'Certificados',
    notes: 'Sus notas',
    quotes: 'Citas de páginas',
    planned: 'Capacitaciones planeadas',
    education: 'Estudios',
    work: 'Trabajo',
    references: 'Referencias',
  },
  selfCheck: (day, framework) => `Autoevaluación del ${day} (${framework})`,
  rating: (rater, relation, day) => `Evaluación de referencia: ${[rater, relation, day].filter(Boolean).join(', ')}`,
  closedPeriodSheet: (name) => `Período cerrado: ${name}`,

  whoItIsAbout: 'De quién es',
  whoHint: 'Aparece al principio del archivo. Puede dejar vacío lo que quiera.',
  subject: { name: 'Su nombre', association: 'Asociación', category: 'Categoría', period: 'Período' },
  notStated: 'Sin indicar',

  format: 'Formato',
  formats: {
    zip: [
      'ZIP con certificados',
      'Para quienes revisan: el registro de evidencias y los archivos de los certificados. Su página de revisión lo abre.',
    ],
    json: [
      'JSON',
      'Para quienes revisan: el registro de evidencias sin los archivos de los certificados. Esta extensión también lo lee.',
    ],
    audit: [
      'Carpeta para auditoría (ZIP)',
      'Para una auditoría: una página para imprimir, una hoja de cálculo y los certificados con fecha y título en el nombre.',
    ],
    csv: ['CSV', 'Una tabla sencilla que abre cualquier programa de hojas de cálculo.'],
    xlsx: ['Excel (XLSX)', 'La misma tabla para Excel o LibreOffice, con fechas y números que se pueden calcular.'],
    summary: ['Resumen para la solicitud', 'Una página para imprimir o copiar, en el orden de la solicitud.'],
    xapi: ['Declaraciones xAPI', 'Para un almacén de registros de aprendizaje o una plataforma de aprendizaje.'],
    calendar: ['Calendario (.ics)', 'Sus capacitaciones planeadas y fechas límite, para un programa de calendario.'],
    lrs: [
      'Enviar a un almacén de registros de aprendizaje (LRS)',
      'Va a la dirección que usted escriba, después de que usted la confirme.',
    ],
  },
  xapiVersion: 'Versión de xAPI',
  openSummary: 'Abrir el resumen en el registro, con un botón para copiar cada campo',

  contents: 'Qué contiene el archivo',
  counting: 'Leyendo su registro…',
  entries: (count) => plural(count, 'entrada', 'entradas'),
  certificates: (count) => plural(count, 'certificado', 'certificados'),
  firstRows: (shown, all) => (shown < all ? `Las primeras ${shown} de ${all.toLocaleString('es-US')}` : 'Entradas'),
  columns: { date: 'Fecha', title: 'Título', type: 'Tipo', hours: 'Horas', competencies: 'Competencias' },
  none: 'Ninguna entrada coincide con esta elección.',
  leftOut: 'Qué queda fuera',
  withheld: {
    history: 'Las versiones anteriores de sus entradas: una entrega contiene cada entrada como es ahora.',
    conflicts:
      'Las entradas que cambiaron en dos lugares: el archivo contiene solo la versión más reciente. Si la otra es la correcta, elija antes una versión.',
    notes: 'Sus notas y lo que usted escribió sobre cómo se mostró una competencia: sin marcar.',
    quotes: 'Las citas de páginas: sin marcar.',
    planned: 'Las capacitaciones planeadas: sin marcar.',
    certificates: 'Los certificados: sin marcar.',
    education: 'Los estudios: sin marcar.',
    work: 'El trabajo: sin marcar.',
    references: 'Las referencias: sin marcar.',
    'self-checks': 'Las autoevaluaciones que no están marcadas.',
    ratings: 'Las evaluaciones de referencia que no están marcadas.',
    'refused-ratings': 'Las evaluaciones de referencia que quien respondió no autorizó a compartir.',
    'closed-periods': 'Los períodos cerrados que no están marcados.',
    labels:
      'El texto de algunas competencias: los derechos de la asociación no permiten incluirlo en un archivo. El archivo contiene sus códigos.',
    'other-fields': 'Los campos que esta versión de la extensión no conoce.',
  },
  withheldInFile: {
    history: 'versiones anteriores de las entradas',
    conflicts: 'la otra versión de las entradas que se cambiaron en dos lugares',
    notes: 'notas',
    quotes: 'citas',
    planned: 'entradas planeadas',
    certificates: 'certificados',
    education: 'estudios',
    work: 'trabajo',
    references: 'referencias',
    'self-checks': 'autoevaluaciones que no se eligieron',
    ratings: 'evaluaciones de referencia que no se eligieron',
    'refused-ratings': 'evaluaciones de referencia que quien respondió no autorizó a compartir',
    'closed-periods': 'períodos cerrados que no se eligieron',
    labels: 'nombres de competencias que no se pueden compartir',
    'other-fields': 'campos que esta versión del programa no conoce',
  },
  readme: {
    backup: [
      'Copia de seguridad de un registro de evidencias',
      '',
      'log.json es el registro. La carpeta “attachments” contiene sus certificados; cada nombre empieza con la suma de verificación (SHA-256) del archivo.',
      'Para leerla de nuevo, elija “Importar” en el registro de evidencias y elija este archivo ZIP, sin descomprimirlo.',
      'Contiene todo, también sus notas. No la entregue a nadie.',
      '',
    ].join('\r\n'),
    handOver: [
      'Registro de evidencias entregado',
      '',
      'log.json es el registro. La carpeta “attachments” contiene sus certificados; cada nombre empieza con la suma de verificación (SHA-256) del archivo.',
      'Quienes revisan abren este archivo ZIP tal como está en la página de revisión de su asociación. El registro de evidencias también lo importa.',
      'Lo que la persona no incluyó está en log.json bajo “withheld”.',
      '',
    ].join('\r\n'),
  },
  entriesOnly:
    'Estudios, trabajo, referencias, autoevaluaciones, evaluaciones de referencia y períodos cerrados: este formato solo tiene lugar para las entradas.',
  datesOnly:
    'Solo lo que está por venir: las capacitaciones planeadas, aunque no estén marcadas arriba, y las fechas límite de las listas que usted eligió en Avance. Un calendario no contiene entradas terminadas ni certificados.',
  statementsOnly:
    'Entradas planeadas, estudios, trabajo, referencias, evaluaciones de referencia, períodos cerrados y certificados: las declaraciones tratan de entradas terminadas y autoevaluaciones.',
  scope: {
    all: 'Todas las entradas terminadas',
    period: (from, to) =>
      from && to ? `Entradas del ${from} al ${to}` : from ? `Entradas desde el ${from}` : `Entradas hasta el ${to}`,
    closedPeriod: (name) => `Período cerrado: ${name}`,
    chosen: (count) => `Una selección de ${plural(count, 'entrada', 'entradas')}`,
    category: (name) => `categoría: ${name}`,
  },

  saved: (name) => `${name} está guardado.`,
  handed: (name) => `${name} se entregó a su navegador como descarga.`,
  canceled: 'Detenido. No se guardó ningún archivo.',
  diskFull: 'No se pudo guardar el archivo: el disco está lleno.',
};
