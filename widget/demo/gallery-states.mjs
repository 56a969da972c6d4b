// Every element in every state, in English and Spanish: what the gallery shows, and what test/e2e/gallery.test.ts opens.
// `html` is what a site would write; `data-then` and `data-answers` are done by gallery.js in a person's place.

const riverbend = 'documents/riverbend.json';
const members = 'documents/members.json';

/** The states that all elements have; `source` is the attribute with the document that they cannot do without. */
const waiting = (tag, source, others = '') => [
  {
    name: 'loading',
    title: ['Loading', 'Cargando'],
    says: [
      'The file is on its way. Where something stands between the tags, that shows instead.',
      'El archivo está en camino. Si hay algo entre las etiquetas, se ve eso.',
    ],
    html: `<${tag} ${source}="documents/never.json"></${tag}>`,
  },
  {
    name: 'failed',
    title: ['Not found', 'No encontrado'],
    says: [
      'What stands between the tags stays, under the reason.',
      'Lo que está entre las etiquetas se queda, bajo el motivo.',
    ],
    html: `<${tag} ${source}="nothing-here.json"${others}>
  <p>Riverbend: <a href="${riverbend}">JSON</a></p>
</${tag}>`,
  },
  {
    name: 'signed-out',
    title: ['A sign-in page', 'Una página de acceso'],
    says: [
      'Members’ areas answer with a web page in place of the file: said as such.',
      'Las áreas de integrantes contestan con una página en lugar del archivo: se dice así.',
    ],
    html: `<${tag} ${source}="documents/sign-in.html"${others}></${tag}>`,
  },
];

const forMembers = (html) => ({
  name: 'members',
  title: ['For members', 'Para integrantes'],
  says: [
    'Titles for everyone; the statements come after signing in.',
    'Los títulos son para todo el mundo; los textos se ven al iniciar sesión.',
  ],
  html,
});

const rightToLeft = (html) => ({
  name: 'rtl',
  title: ['From right to left', 'De derecha a izquierda'],
  says: [
    'The framework is in Arabic; the element’s own words still are in English.',
    'El marco está en árabe; las palabras del elemento, todavía en inglés.',
  ],
  html: `<div lang="ar" dir="rtl">${html}</div>`,
});

const empty = (html) => ({ name: 'empty', title: ['Empty', 'Vacío'], html });

const competencies = (attributes) => `<imh-competencies ${attributes}></imh-competencies>`;
const selfCheck = (attributes) => `<imh-self-check storage="none" ${attributes}></imh-self-check>`;
const reference = (attributes) => `<imh-reference storage="none" ${attributes}></imh-reference>`;
const trainings = (attributes) => `<imh-trainings ${attributes}></imh-trainings>`;
const evidence = (attributes) => `<imh-evidence ${attributes}></imh-evidence>`;
const crosswalk = (attributes) => `<imh-crosswalk ${attributes}></imh-crosswalk>`;

const guide = 'src="frameworks/example-guide.json" framework="frameworks/starter.json"';
const wisconsin = 'src="frameworks/wi-ma.json" from="frameworks/wi-aimh.json" to="frameworks/mass-aimh.json"';
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
        says: ['As it stands at first.', 'Tal como aparece al principio.'],
        html: competencies(`src="${riverbend}"`),
      },
      {
        name: 'opened',
        title: ['Opened at a competency', 'Abierto en una competencia'],
        says: ['As a link to it does.', 'Como lo abre un enlace a ella.'],
        html: competencies(`src="${riverbend}" open="cues" layout="compact"`),
      },
      {
        name: 'category',
        title: ['A category chosen', 'Una categoría elegida'],
        says: ['Says what applies to whom.', 'Dice qué corresponde a quién.'],
        html: competencies(`src="${riverbend}" category="guide" layout="compact"`),
      },
      {
        name: 'searched',
        title: ['Searched', 'Una búsqueda'],
        says: ['Matches are marked and counted.', 'Las coincidencias se marcan y se cuentan.'],
        html: competencies(`src="${riverbend}" layout="compact" data-then="search"`),
      },
      {
        name: 'none',
        title: ['Searched in vain', 'Una búsqueda sin resultados'],
        says: ['With the way back.', 'Con el camino de vuelta.'],
        html: competencies(`src="${riverbend}" layout="compact" data-then="search-in-vain"`),
      },
      {
        name: 'tabs',
        title: ['With tabs', 'Con pestañas'],
        says: [
          'A tab each for self-check and trainings, loaded when opened.',
          'Una pestaña para la autoevaluación y otra para las capacitaciones, que se cargan al abrirlas.',
        ],
        html: competencies(`src="${riverbend}" self-check trainings="frameworks/example-guide.json"`),
      },
      {
        name: 'other-language',
        title: ['In the other language', 'En el otro idioma'],
        says: ['From the attribute, whatever the page speaks.', 'Por el atributo, hable lo que hable la página.'],
        html: (language) => competencies(`src="${riverbend}" lang="${language === 'es' ? 'en' : 'es'}"`),
      },
      rightToLeft(competencies('src="documents/nahr.json" open="cues"')),
      {
        name: 'outline',
        title: ['An outline only', 'Solo un esquema'],
        says: [
          'A licensed framework, whose statements are the association’s.',
          'Un marco con licencia, cuyos textos son de la asociación.',
        ],
        html: competencies('src="frameworks/wi-aimh.json"'),
      },
      forMembers(competencies(`src="${members}"`)),
      {
        name: 'signed-in',
        title: ['For members, signed in', 'Para integrantes, con la sesión iniciada'],
        says: [
          'The statements come in from behind the sign-in, and that is said.',
          'Los textos llegan del área de integrantes, y así se dice.',
        ],
        html: competencies('src="documents/members-signed-in.json"'),
      },
      {
        name: 'lists',
        title: ['From nested lists', 'Desde listas anidadas'],
        says: [
          'No file at all: what people read without JavaScript is the data.',
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
        says: ['With the place of the damage.', 'Con el lugar del daño.'],
        html: competencies('src="documents/damaged.txt"'),
      },
      {
        name: 'other-file',
        title: ['Another kind of file', 'Otra clase de archivo'],
        says: ['Says what it is, and what belongs here.', 'Dice qué es, y qué hace falta aquí.'],
        html: competencies('src="documents/empty-guide.json"'),
      },
    ],
  },
  {
    name: 'self-check',
    title: ['A self-check, area by area', 'Una autoevaluación, área por área'],
    lead: [
      'For people themselves and their supervisors; kept in the browser, if anywhere.',
      'Para cada quien y su supervisión; se guarda en el navegador, si se guarda.',
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
        says: [
          'Gaps first, with a plan to edit and trainings that match.',
          'Primero lo que falta, con un plan y las capacitaciones que corresponden.',
        ],
        html: selfCheck(
          `src="${riverbend}" category="helper" trainings="frameworks/example-guide.json" data-answers="documents/self-check.json" data-then="result"`,
        ),
      },
      {
        name: 'sources',
        title: ['The source grid', 'La tabla de fuentes'],
        says: ['Where one learned what, as on paper.', 'Dónde se aprendió cada cosa, como en papel.'],
        html: selfCheck(`src="${riverbend}" category="helper" mode="sources"`),
      },
      rightToLeft(selfCheck('src="documents/nahr.json" category="helper"')),
      forMembers(selfCheck(`src="${members}" category="helper"`)),
      {
        name: 'outline',
        title: ['An outline only', 'Solo un esquema'],
        says: ['Domains to rate, where no more may be shown.', 'Dominios para valorar, si no se puede mostrar más.'],
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
        says: ['What is set stands above the list.', 'Lo elegido se ve sobre la lista.'],
        html: trainings(`${guide} data-then="search"`),
      },
      {
        name: 'none',
        title: ['Filtered in vain', 'Sin resultados'],
        says: ['With what to leave out.', 'Con lo que se puede quitar.'],
        html: trainings(`${guide} data-then="search-in-vain"`),
      },
      {
        name: 'alone',
        title: ['Without a framework', 'Sin un marco'],
        says: ['Trainings alone, without names of competencies.', 'Solo capacitaciones, sin nombres de competencias.'],
        html: trainings('src="frameworks/example-guide.json" layout="compact"'),
      },
      {
        name: 'names-missing',
        title: ['The framework cannot be had', 'Falta el marco'],
        says: [
          'The trainings are all there; that names are missing is said.',
          'Están todas; se dice que faltan nombres.',
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
        title: ['Searched in vain', 'Una búsqueda sin resultados'],
        html: crosswalk(`${wisconsin} data-then="search-in-vain"`),
      },
      {
        name: 'names-missing',
        title: ['A framework cannot be had', 'Falta un marco'],
        says: ['Its entries stand by their ids.', 'Sus entradas aparecen con sus identificadores.'],
        html: crosswalk('src="frameworks/wi-ma.json" from="frameworks/wi-aimh.json" to="nothing-here.json"'),
      },
      rightToLeft(crosswalk(`src="documents/nahr-crosswalk.json" from="documents/nahr.json" to="${riverbend}"`)),
      forMembers(crosswalk(`src="documents/members-crosswalk.json" from="${members}" to="${riverbend}"`)),
      empty(crosswalk(`src="documents/empty-crosswalk.json" from="${riverbend}" to="documents/nahr.json"`)),
      ...waiting('imh-crosswalk', 'src', two),
    ],
  },
  {
    name: 'evidence',
    title: ['For reviewers', 'Para quienes revisan'],
    lead: ['Opens handed-over logs; nothing leaves the page.', 'Abre registros entregados; nada sale de la página.'],
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
        says: [
          'With the requirements of an invented association beside it.',
          'Con los requisitos de una asociación inventada al lado.',
        ],
        html: evidence(`framework="${riverbend}" requirements="documents/requirements.json" src="documents/log.json"`),
      },
      {
        name: 'bad-log',
        title: ['A log that cannot be read', 'Un registro que no se puede leer'],
        says: ['With its address and the reason.', 'Con su dirección y el motivo.'],
        html: evidence(`framework="${riverbend}" src="documents/damaged.txt"`),
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
      'In words for everyone; it is not the official form.',
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
        says: ['For the person who asks.', 'Para quien la pide.'],
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
      'What stands between the tags is what people read then, and what search engines find.',
      'Lo que está entre las etiquetas es lo que se lee entonces, y lo que encuentran los buscadores.',
    ],
    src: 'without-javascript.html',
  },
];
