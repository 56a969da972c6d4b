import { spanishAsked, spanishSteps } from '@imh/elements/words';
import { count } from './count.js';
import type { requirements as English } from '../en/requirements.js';

const hoursOf = (hours: string) => (hours === '1' ? '1 hora' : `${hours} horas`);

export const requirements: typeof English = {
  loading: 'Cargando los requisitos…',
  failed: 'No se pudieron mostrar los requisitos',
  title: 'Qué pide cada categoría',
  namesMissing: 'No se pudieron cargar los nombres de las categorías.',
  categories: 'Categorías',
  chooseHint: 'Elija una categoría, o varias para compararlas.',
  myPath: 'Mi camino a lo largo de los años',
  whichCategory: '¿Qué categoría se parece más a mi trabajo?',
  chosen: (n) => count(n, 'Se muestra # categoría.', 'Se muestran # categorías.'),
  everyone: 'Todas las categorías',
  purposes: { application: 'Primera solicitud', renewal: 'Renovación' },
  caption: (title) => `Qué se pide: ${title}`,
  line: 'Qué se pide',
  fields: spanishAsked,
  references: 'Referencias',
  referenceCount: (n) => (n === 0 ? 'Ninguna referencia' : count(n, '# referencia', '# referencias')),
  referencesFrom: 'De:',
  notAsked: 'No se pide',
  notStated: 'La fuente no lo indica',
  atLeast: (hours) => `Al menos ${hoursOf(hours)}`,
  atMost: (hours) => `Como máximo ${hoursOf(hours)}`,
  noMinimum: 'Sin un mínimo de horas',
  entries: (n) => `Al menos ${count(n, '# entrada', '# entradas')}`,
  eachYear: 'en cada año',
  onAverage: 'por año en promedio',
  within: (whole) => `Forma parte de “${whole}”`,
  apartFrom: (others) => `Se cuenta aparte de “${others}”`,
  spread: (min, max) =>
    min === undefined
      ? `En un plazo de ${max} meses`
      : max === undefined
        ? `A lo largo de al menos ${min} meses`
        : `A lo largo de ${min} a ${max} meses`,
  ifProviding: (provides) =>
    provides ? 'Solo si usted brinda supervisión reflexiva' : 'Solo si usted no brinda supervisión reflexiva',
  heldAtLeast: (months) => `A partir de ${months} meses en esta categoría`,
  heldLess: (months) => `Hasta cumplir ${months} meses en esta categoría`,
  competenciesEach: (n) => `Cada una debe cubrir al menos ${count(n, '# competencia', '# competencias')}`,
  everyAreaOf: (areas) => `Algo en cada área de: ${areas}`,
  modes: { individual: 'Solo sesiones individuales', group: 'Solo sesiones en grupo' },
  providers: (categories) => `Solo con: ${categories}`,
  proRated: 'Menos si usted se incorpora a mitad del ciclo',
  periods: {
    'calendar-year': 'Se cuenta en cada año calendario.',
    'financial-year': (from) => `Se cuenta en años que empiezan el ${from}.`,
    'fixed-cycle': (from, to) => `Se cuenta del ${from} al ${to}.`,
    'rolling-months': (n) => `Se cuenta en ${n} meses.`,
  },
  split: 'Las horas se reparten entre las áreas que cubren.',
  unclear: 'Poco claro en la fuente',
  source: 'Fuente:',
  sourceOfAll: 'Fuente de todas estas líneas:',
  seen: (date) => `leída el ${date}`,
  valid: (from, to) =>
    from && to ? `Vigente del ${from} al ${to}.` : from ? `Vigente desde el ${from}.` : `Vigente hasta el ${to}.`,
  steps: 'Pasos',
  stepsFor: (category) => `Pasos: ${category}`,
  ...spanishSteps,
  stepLink: 'Abrir la página',
  log: {
    title: 'Vea sus propias horas junto a cada línea',
    hint: 'Elija su registro de evidencias (JSON o ZIP) o suéltelo aquí. No sale de esta computadora: no se sube nada.',
    choose: 'Elegir mi registro',
    other: 'Elegir otro registro',
    close: 'Cerrar mi registro',
    reading: 'Leyendo su registro…',
    opened: (name, entries) =>
      `${name}: ${count(entries, '# entrada se compara', '# entradas se comparan')} con cada línea.`,
    closed: 'Su registro se cerró.',
    notLog: (file) => `${file} no es un registro de evidencias.`,
    several: (name) => `El archivo contiene varios registros. Este es el de ${name}.`,
    yours: 'Su registro:',
    listedOf: (listed, asked) => `${listed} de ${hoursOf(asked)} registradas`,
    listed: (listed) => `${hoursOf(listed)} registradas`,
    entriesOf: (listed, asked) => `${listed} de ${count(asked, '# entrada', '# entradas')}`,
    itemsListed: (n) => (n === 0 ? 'nada registrado' : `${n} en el registro`),
    referencesOf: (received, asked) =>
      `${received} de ${count(asked, '# referencia anotada como recibida', '# referencias anotadas como recibidas')}`,
    doesNotApply: 'no corresponde, según su perfil',
    mayNotApply: 'No se sabe si esto le corresponde a usted.',
    informal: 'Un recuento informal de lo que usted registró. Solo su asociación decide.',
  },
};
