// Every element in every state, in English and Spanish: what the gallery shows, and what test/e2e/gallery.test.ts opens.
// `html` is what a site would write; gallery.js acts on `data-then` and `data-answers` as a person would.

const riverbend = 'documents/riverbend.json';
const members = 'documents/members.json';

/** The states that all elements have; `source` is the attribute for the required document. */
const waiting = (tag, source, others = '') => [
  {
    name: 'loading',
    title: ['Loading', 'Cargando'],
    note: [
      'The file is loading. Content between the tags shows until then.',
      'El archivo está en camino. Mientras tanto se ve lo que está entre las etiquetas.',
    ],
    html: `<${tag} ${source}="documents/never.json"></${tag}>`,
  },
  {
    name: 'failed',
    title: ['Not found', 'No encontrado'],
    note: [
      'Content between the tags stays, below the reason.',
      'Lo que está entre las etiquetas se conserva, debajo del motivo.',
    ],
    html: `<${tag} ${source}="nothing-here.json"${others}>
  <p>Riverbend: <a href="${riverbend}">JSON</a></p>
</${tag}>`,
  },
  {
    name: 'signed-out',
    title: ['A sign-in page', 'Una página de inicio de sesión'],
    note: [
      'Members’ areas return a web page instead of the file; the message explains this.',
      'Las áreas para miembros devuelven una página en lugar del archivo; se avisa.',
    ],
    html: `<${tag} ${source}="documents/sign-in.html"${others}></${tag}>`,
  },
];

const forMembers = (html) => ({
  name: 'members',
  title: ['For members', 'Para integrantes'],
  note: [
    'Titles for everyone; the statements appear after signing in.',
    'Los títulos son para todo el mundo; los textos se ven al iniciar sesión.',
  ],
  html,
});

const rightToLeft = (html) => ({
  name: 'rtl',
  title: ['From right to left', 'De derecha a izquierda'],
  note: [
    'The framework is in Arabic; the element’s own text is still in English.',
    'El marco está en árabe; los textos del componente siguen en inglés.',
  ],
  html: `<div lang="ar" dir="rtl">${html}</div>`,
});

const empty = (html) => ({ name: 'empty', title: ['Empty', 'Vacío'], html });

const competencies = (attributes) => `<imh-competencies ${attributes}></imh-competencies>`;
const selfCheck = (attributes) => `<imh-self-check storage="none" ${attributes}></imh-self-check>`;
const reference = (attributes) => `<imh-reference storage="none" ${attributes}></imh-reference>`;
const trainings = (attributes) => `<imh-trainings ${attributes}></imh-trainings>`;
const evidence = (attributes) => `<imh-evidence ${attributes}></imh-evidence>`;
const requirements = (attributes) => `<imh-requirements ${attributes}></imh-requirements>`;
const crosswalk = (attributes) => `<imh-crosswalk ${attributes}></imh-crosswalk>`;

const guide = 'src="frameworks/example-guide.json" framework="frameworks/starter.json"';
const wisconsin = 'src="frameworks/wi-ma.json" from="frameworks/wi-aimh.json" to="frameworks/mass-aimh.json"';
const applications = ['family-associate', 'family-specialist', 'mental-health-specialist', 'mentor-clinical']
  .map((category) => `requirements/first-application-${category}.json`)
  .join(' ');
const outline = 'framework="frameworks/mass-aimh.json"';
const two = ' from="frameworks/wi-aimh.json" to="frameworks/mass-aimh.json"';

export const elements = [
  {
    name: 'competencies',
    title: ['The framework to search and read', 'El marco, para buscar y leer'],
    lead: ['One tag is enough for most sites.', 'Una etiqueta basta para la mayoría de los sitios.'],
    snippet: `
<imh-competencies src="/competencies/frameworks/starter.json">
  <a href="/framework.pdf">Our competency framework (PDF)</a>
</imh-competencies>`,
    states: [
      {
        name: 'ready',
        title: ['Ready', 'Listo'],
        note: ['As it first appears.', 'Tal como aparece al principio.'],
        html: competencies(`src="${riverbend}"`),
      },
      {
        name: 'opened',
        title: ['Opened at a competency', 'Abierto en una competencia'],
        note: ['As a link opens it.', 'Como lo abre un enlace a ella.'],
        html: competencies(`src="${riverbend}" open="cues" layout="compact"`),
      },
      {
        name: 'category',
        title: ['A category chosen', 'Una categoría elegida'],
        note: ['Shows which competencies apply.', 'Muestra qué competencias corresponden.'],
        html: competencies(`src="${riverbend}" category="guide" layout="compact"`),
      },
      {
        name: 'compared',
        title: ['Categories compared', 'Categorías comparadas'],
        note: [
          'A map of domains and categories, and what is new in another category.',
          'Un mapa de dominios y categorías, y lo que es nuevo en otra categoría.',
        ],
        html: competencies('src="frameworks/starter.json" layout="compact" data-then="compare"'),
      },
      {
        name: 'searched',
        title: ['Searched', 'Una búsqueda'],
        note: ['Matches are marked and counted.', 'Las coincidencias se marcan y se cuentan.'],
        html: competencies(`src="${riverbend}" layout="compact" data-then="search"`),
      },
      {
        name: 'none',
        title: ['No results', 'Una búsqueda sin resultados'],
        note: ['With a button to show everything again.', 'Con un botón para volver a mostrar todo.'],
        html: competencies(`src="${riverbend}" layout="compact" data-then="search-in-vain"`),
      },
      {
        name: 'tabs',
        title: ['With tabs', 'Con pestañas'],
        note: [
          'A tab each for self-check, trainings and requirements, loaded when opened.',
          'Una pestaña para la autoevaluación, otra para las capacitaciones y otra para los requisitos, que se cargan al abrirlas.',
        ],
        html: competencies(
          `src="${riverbend}" self-check trainings="frameworks/example-guide.json" requirements="documents/requirements.json"`,
        ),
      },
      {
        name: 'other-language',
        title: ['In the other language', 'En el otro idioma'],
        note: [
          'From the attribute, whatever the language of the page.',
          'Según el atributo, sea cual sea el idioma de la página.',
        ],
        html: (language) => competencies(`src="${riverbend}" lang="${language === 'es' ? 'en' : 'es'}"`),
      },
      rightToLeft(competencies('src="documents/nahr.json" open="cues"')),
      {
        name: 'outline',
        title: ['An outline only', 'Solo un esquema'],
        note: [
          'A licensed framework. Only the association may show the statements.',
          'Un marco con licencia, cuyos textos son de la asociación.',
        ],
        html: competencies('src="frameworks/wi-aimh.json"'),
      },
      forMembers(competencies(`src="${members}"`)),
      {
        name: 'signed-in',
        title: ['For members, signed in', 'Para integrantes, con la sesión iniciada'],
        note: [
          'The statements are loaded from the members’ area, and a message announces it.',
          'Los textos se cargan desde el área para miembros, y se avisa.',
        ],
        html: competencies('src="documents/members-signed-in.json"'),
      },
      {
        name: 'lists',
        title: ['From nested lists', 'Desde listas anidadas'],
        note: [
          'No file: the list that people read without JavaScript is the data.',
          'Sin ningún archivo: lo que se lee sin JavaScript son los datos.',
        ],
        html: `
<imh-competencies>
  <h4>Garden skills</h4>
  <ul>
    <li>
      Soil
      <ul>
        <li>
          Turns the heap
          <p>Turns the heap <em>before</em> it goes sour.</p>
        </li>
      </ul>
    </li>
  </ul>
  <p data-rights data-holder="Garden Society (invented)" data-export="full">© Garden Society (invented)</p>
</imh-competencies>`,
      },
      empty(competencies('src="documents/empty.json"')),
      ...waiting('imh-competencies', 'src'),
      {
        name: 'damaged',
        title: ['A damaged file', 'Un archivo dañado'],
        note: ['Shows where the file is damaged.', 'Indica dónde está el daño.'],
        html: competencies('src="documents/damaged.txt"'),
      },
      {
        name: 'other-file',
        title: ['Another kind of file', 'Otra clase de archivo'],
        note: ['Shows what the file is and what this page needs.', 'Indica qué es y qué hace falta aquí.'],
        html: competencies('src="documents/empty-guide.json"'),
      },
    ],
  },
  {
    name: 'self-check',
    title: ['A self-check, area by area', 'Una autoevaluación, área por área'],
    lead: [
      'For practitioners and their supervisors. Answers are kept only in the browser, or not at all.',
      'Para cada quien y su supervisión. Las respuestas se guardan solo en el navegador, o no se guardan.',
    ],
    snippet: `
<imh-self-check
  src="/competencies/frameworks/starter.json"
  trainings="/competencies/frameworks/example-guide.json"
></imh-self-check>`,
    states: [
      { name: 'start', title: ['At first', 'Al principio'], html: selfCheck(`src="${riverbend}"`) },
      {
        name: 'category',
        title: ['A category given', 'Con categoría'],
        html: selfCheck(`src="${riverbend}" category="helper"`),
      },
      {
        name: 'half',
        title: ['Half filled in', 'A medio llenar'],
        html: selfCheck(`src="${riverbend}" category="helper" data-answers="documents/self-check-half.json"`),
      },
      {
        name: 'result',
        title: ['The result', 'El resultado'],
        note: [
          'Gaps first, with a plan to edit and trainings that match.',
          'Primero lo que falta, con un plan y las capacitaciones relacionadas.',
        ],
        html: selfCheck(
          `src="${riverbend}" category="helper" trainings="frameworks/example-guide.json" data-answers="documents/self-check.json" data-then="result"`,
        ),
      },
      {
        name: 'sources',
        title: ['The source grid', 'La tabla de fuentes'],
        note: ['Where people learned each area, as on the paper form.', 'Dónde se aprendió cada cosa, como en papel.'],
        html: selfCheck(`src="${riverbend}" category="helper" mode="sources"`),
      },
      rightToLeft(selfCheck('src="documents/nahr.json" category="helper"')),
      forMembers(selfCheck(`src="${members}" category="helper"`)),
      {
        name: 'outline',
        title: ['An outline only', 'Solo un esquema'],
        note: [
          'Domains to rate, if only the domains may be shown.',
          'Dominios para responder, si no se puede mostrar más.',
        ],
        html: selfCheck('src="frameworks/wi-aimh.json"'),
      },
      empty(selfCheck('src="documents/empty.json"')),
      ...waiting('imh-self-check', 'src'),
    ],
  },
  {
    name: 'trainings',
    title: ['The training guide', 'La guía de capacitaciones'],
    lead: [
      'With filters by competency, date, hours, format and language.',
      'Con filtros por competencia, fecha, horas, formato e idioma.',
    ],
    snippet: `
<imh-trainings
  src="/competencies/frameworks/example-guide.json"
  framework="/competencies/frameworks/starter.json"
></imh-trainings>`,
    states: [
      { name: 'ready', title: ['Ready', 'Lista'], html: trainings(guide) },
      {
        name: 'filtered',
        title: ['Filtered', 'Filtrada'],
        note: ['Active filters appear above the list.', 'Los filtros activos aparecen sobre la lista.'],
        html: trainings(`${guide} data-then="search"`),
      },
      {
        name: 'none',
        title: ['No results', 'Sin resultados'],
        note: ['With the filters that can be removed.', 'Con los filtros que se pueden quitar.'],
        html: trainings(`${guide} data-then="search-in-vain"`),
      },
      {
        name: 'crosswalk',
        title: ['As a crosswalk', 'Por competencia'],
        note: [
          'Every competency with its trainings, and those without one first.',
          'Cada competencia con sus capacitaciones, y primero las que no tienen ninguna.',
        ],
        html: trainings(`${guide} view="crosswalk"`),
      },
      {
        name: 'table',
        title: ['From a spreadsheet', 'Desde una hoja de cálculo'],
        note: [
          'A CSV file. Notes about its cells are at the end, closed.',
          'Un archivo CSV. Las notas sobre sus celdas están al final, cerradas.',
        ],
        html: trainings(`src="documents/trainings.csv" framework="${riverbend}" view="crosswalk"`),
      },
      {
        name: 'alone',
        title: ['Without a framework', 'Sin un marco'],
        note: ['Trainings alone, without names of competencies.', 'Solo capacitaciones, sin nombres de competencias.'],
        html: trainings('src="frameworks/example-guide.json" layout="compact"'),
      },
      {
        name: 'names-missing',
        title: ['The framework cannot be loaded', 'Falta el marco'],
        note: [
          'All trainings are listed; a message explains that names are missing.',
          'Están todas; se avisa que faltan nombres.',
        ],
        html: trainings('src="frameworks/example-guide.json" framework="nothing-here.json" layout="compact"'),
      },
      rightToLeft(trainings('src="documents/nahr-guide.json" framework="documents/nahr.json"')),
      forMembers(trainings(`src="documents/members-guide.json" framework="${members}"`)),
      empty(trainings('src="documents/empty-guide.json"')),
      ...waiting('imh-trainings', 'src'),
    ],
  },
  {
    name: 'crosswalk',
    title: ['Two frameworks side by side', 'Dos marcos, lado a lado'],
    lead: [
      'With the relations in words, from either side.',
      'Con las relaciones en palabras, desde cualquiera de los dos.',
    ],
    snippet: `
<imh-crosswalk
  src="/competencies/frameworks/wi-ma.json"
  from="/competencies/frameworks/wi-aimh.json"
  to="/competencies/frameworks/mass-aimh.json"
></imh-crosswalk>`,
    states: [
      { name: 'ready', title: ['Ready', 'Lista'], html: crosswalk(wisconsin) },
      {
        name: 'searched',
        title: ['Searched', 'Una búsqueda'],
        html: crosswalk(`${wisconsin} data-then="search"`),
      },
      {
        name: 'none',
        title: ['No results', 'Una búsqueda sin resultados'],
        html: crosswalk(`${wisconsin} data-then="search-in-vain"`),
      },
      {
        name: 'names-missing',
        title: ['A framework cannot be loaded', 'Falta un marco'],
        note: ['Its entries are listed by their ids.', 'Sus entradas aparecen con sus identificadores.'],
        html: crosswalk('src="frameworks/wi-ma.json" from="frameworks/wi-aimh.json" to="nothing-here.json"'),
      },
      rightToLeft(crosswalk(`src="documents/nahr-crosswalk.json" from="documents/nahr.json" to="${riverbend}"`)),
      forMembers(crosswalk(`src="documents/members-crosswalk.json" from="${members}" to="${riverbend}"`)),
      empty(crosswalk(`src="documents/empty-crosswalk.json" from="${riverbend}" to="documents/nahr.json"`)),
      ...waiting('imh-crosswalk', 'src', two),
    ],
  },
  {
    name: 'requirements',
    title: ['What each category asks', 'Qué pide cada categoría'],
    lead: [
      'With sources, what is unclear in them, and the steps.',
      'Con las fuentes, lo que no queda claro en ellas y los pasos.',
    ],
    snippet: `
<imh-requirements
  src="/competencies/requirements/mass-aimh-renewal.json"
  framework="/competencies/frameworks/mass-aimh.json"
></imh-requirements>`,
    states: [
      {
        name: 'ready',
        title: ['Ready', 'Listo'],
        note: ['A first application and a renewal.', 'Una primera solicitud y una renovación.'],
        html: requirements(`src="${applications} requirements/mass-aimh-renewal.json" ${outline}`),
      },
      {
        name: 'compared',
        title: ['Two categories side by side', 'Dos categorías, lado a lado'],
        html: requirements(
          `src="${applications} requirements/mi-aimh-renewal.json" ${outline} category="family-specialist mentor-clinical" layout="compact"`,
        ),
      },
      {
        name: 'log',
        title: ['With a person’s own log', 'Con el registro de una persona'],
        note: [
          'What is listed appears beside each line; the file is not sent.',
          'Lo registrado aparece junto a cada línea; el archivo no se envía.',
        ],
        html: requirements(
          `src="requirements/first-application-family-specialist.json" layout="compact" data-then="open-log"`,
        ),
      },
      {
        name: 'path',
        title: ['My path, from a person’s own files', 'Mi camino, con los archivos de una persona'],
        note: [
          'Three self-checks and a log: what has changed, the plan, dates, and another category. The files are not sent.',
          'Tres autoevaluaciones y un registro: qué cambió, el plan, las fechas y otra categoría. Los archivos no se envían.',
        ],
        html: requirements(
          `src="requirements/first-application-family-specialist.json requirements/mass-aimh-renewal.json" framework="frameworks/starter.json" category="family-specialist" layout="compact" data-then="open-path"`,
        ),
      },
      {
        name: 'unknown',
        title: ['Rules that were not found', 'Reglas que no se encontraron'],
        note: ['A sentence from the file says so.', 'Lo dice una frase del archivo.'],
        html: requirements('src="requirements/wi-aimh-renewal.json" framework="frameworks/wi-aimh.json"'),
      },
      {
        name: 'names-missing',
        title: ['The framework cannot be loaded', 'Falta el marco'],
        html: requirements('src="requirements/scimha-renewal.json" framework="nothing-here.json" layout="compact"'),
      },
      rightToLeft(requirements('src="requirements/pa-aimh-renewal.json"')),
      ...waiting('imh-requirements', 'src'),
    ],
  },
  {
    name: 'evidence',
    title: ['For reviewers', 'Para quienes revisan'],
    lead: [
      'Opens submitted logs; nothing is sent from the page.',
      'Abre registros entregados; nada sale de la página.',
    ],
    snippet: `
<imh-evidence framework="/competencies/frameworks/starter.json"></imh-evidence>`,
    states: [
      {
        name: 'start',
        title: ['At first, empty', 'Al principio, vacío'],
        html: evidence(`framework="${riverbend}"`),
      },
      {
        name: 'log',
        title: ['A log opened', 'Un registro abierto'],
        note: [
          'With the requirements of a fictional association next to it.',
          'Con los requisitos de una asociación inventada al lado.',
        ],
        html: evidence(`framework="${riverbend}" requirements="documents/requirements.json" src="documents/log.json"`),
      },
      {
        name: 'bad-log',
        title: ['A log that cannot be read', 'Un registro que no se puede leer'],
        note: ['With its address and the reason.', 'Con su dirección y el motivo.'],
        html: evidence(`framework="${riverbend}" src="documents/damaged.txt"`),
      },
      {
        name: 'team-start',
        title: ['For programs, at first', 'Para programas, al principio'],
        html: evidence(`mode="team" framework="${riverbend}"`),
      },
      {
        name: 'team',
        title: ['A team of eight', 'Un equipo de ocho personas'],
        note: [
          'Figures about fewer than three people are hidden until the lead decides otherwise.',
          'Las cifras sobre menos de tres personas se ocultan hasta que quien dirige decida otra cosa.',
        ],
        html: evidence(
          `mode="team" data-then="open-team" framework="${riverbend}" trainings="documents/trainings.csv"`,
        ),
      },
      rightToLeft(evidence('framework="documents/nahr.json"')),
      forMembers(evidence(`framework="${members}" src="documents/log.json"`)),
      ...waiting('imh-evidence', 'framework'),
    ],
  },
  {
    name: 'reference',
    title: ['For people asked for a reference', 'Para quien da una referencia'],
    lead: [
      'In plain words; it is not the official form.',
      'En palabras para todo el mundo; no es el formulario oficial.',
    ],
    snippet: `
<imh-reference src="/competencies/frameworks/starter.json"></imh-reference>`,
    states: [
      { name: 'start', title: ['At first', 'Al principio'], html: reference(`src="${riverbend}"`) },
      {
        name: 'filled',
        title: ['Partly filled in', 'Llenado en parte'],
        html: reference(`src="${riverbend}" category="helper" data-then="fill"`),
      },
      {
        name: 'ask',
        title: ['With a link to make', 'Con un enlace para pedirla'],
        note: ['For the person who asks.', 'Para quien la pide.'],
        html: reference(`src="${riverbend}" ask`),
      },
      rightToLeft(reference('src="documents/nahr.json"')),
      forMembers(reference(`src="${members}"`)),
      empty(reference('src="documents/empty.json"')),
      ...waiting('imh-reference', 'src'),
    ],
  },
];

/** What is shown in a frame of its own. */
export const frames = [
  {
    name: 'without-javascript',
    title: ['Without JavaScript', 'Sin JavaScript'],
    lead: [
      'People then read the content between the tags; search engines find it, too.',
      'Lo que está entre las etiquetas es lo que se lee entonces, y lo que encuentran los buscadores.',
    ],
    src: 'without-javascript.html',
  },
];
