import { samples } from './widget-samples.js';

/** An element, actions in it, and some lines that its accessibility tree must contain afterwards. */
export interface Scene {
  readonly tag: string;
  readonly what: string;
  readonly html: string;
  /** The actions as an expression for any browser; its promise resolves when the result is rendered. */
  readonly act: string;
  readonly tells: readonly string[];
}

/** For `act`: functions that find controls by their text. */
const hands = `
  const shadow = () => document.querySelector(tag).shadowRoot;
  const until = async (holds) => {
    for (let left = 200; left > 0; left -= 1) {
      const got = shadow() && holds();
      if (got) return got;
      await new Promise((go) => setTimeout(go, 50));
    }
    throw new Error('Waited for ' + holds + ': ' + shadow()?.textContent.replace(/\\s+/g, ' '));
  };
  const wordsOf = (element) => (element.ariaLabel ?? element.textContent).replace(/\\s+/g, ' ').trim();
  const sees = (text) => until(() => shadow().querySelector('.frame')?.textContent.includes(text));
  const press = async (name, at = 0) => {
    const found = () => [...shadow().querySelectorAll('button, summary, label, a')].filter(
      (element) => element.checkVisibility() && wordsOf(element).startsWith(name),
    );
    (await until(() => found()[at])).click();
  };
  const write = async (label, value) => {
    const named = await until(() => [...shadow().querySelectorAll('label')].find((one) => wordsOf(one).startsWith(label)));
    named.control.value = value;
    for (const type of ['input', 'change']) named.control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const hand = async (...addresses) => {
    const dataTransfer = new DataTransfer();
    for (const address of addresses) {
      dataTransfer.items.add(new File([await (await fetch(address)).blob()], address.slice(1)));
    }
    const input = await until(() => shadow().querySelector('input[type=file]'));
    input.files = dataTransfer.files;
    input.dispatchEvent(new Event('change'));
  };`;

const scene = (tag: string, what: string, attributes: string, steps: string, ...tells: string[]): Scene => ({
  tag,
  what,
  html: `<${tag} ${attributes}></${tag}>`,
  act: `(async () => { const tag = '${tag}'; ${hands} ${steps} })()`,
  tells,
});

const first = (tag: string, ready: string, ...tells: string[]): Scene => {
  const { html } = samples.find((one) => one.tag === tag)!;
  return { ...scene(tag, 'at first', '', ready, ...tells), html };
};

const starter = 'src="/starter.json"';
const short = 'src="/short.json" storage="none" category="family-associate"';

export const scenes: readonly Scene[] = [
  first(
    'imh-competencies',
    "await sees('125 competencies');",
    'heading “IMH Starter Competencies” level 2',
    'searchbox “Search”',
    'combobox “Category” collapsed',
    'heading “1 How babies and relationships grow · theory and development 23 competencies” level 3',
    'button “1 How babies and relationships grow · theory and development 23 competencies” collapsed',
  ),
  scene(
    'imh-competencies',
    'with a branch and a competency opened',
    starter,
    "await press('1 How babies'); await press('1.1 First bonds'); await press('How it shows'); await sees('Goes quiet when');",
    'button “1 How babies and relationships grow · theory and development 23 competencies” expanded',
    'heading “1.1 First bonds 4 competencies” level 4',
    'button “1.1 First bonds 4 competencies” expanded',
    'heading “1.1.1 The back-and-forth · serve and return” level 5',
    'button “How it shows in practice 1.1.1 The back-and-forth · serve and return” expanded',
    'button “Copy link 1.1.1 The back-and-forth · serve and return”',
    'button “How it shows in practice 1.1.4 Care travels · parallel process” collapsed',
    'button “9 Pausing to look inward · self-reflection 11 competencies” collapsed',
  ),
  scene(
    'imh-competencies',
    'with all opened, as far as there is',
    starter,
    "await sees('125 competencies'); await press('Expand all'); await sees('What gets passed down');",
    'button “5.1 A team around the baby 3 competencies” expanded',
    'heading “9.3.3 What gets passed down · parallel process in organizations” level 5',
    'button “Copy link 9.3.3 What gets passed down · parallel process in organizations”',
  ),
  scene(
    'imh-competencies',
    'searched, in a category',
    starter,
    "await write('Category', 'mentor-policy'); await sees('for Policy and program leadership'); await write('Search', 'sleep'); await sees('for “sleep”');",
    'button “Show everything”',
    'button “1 How babies and relationships grow · theory and development 1 of 23 competencies” expanded',
    'heading “1.3.2 Roots and kin · culture” level 5',
  ),
  scene(
    'imh-competencies',
    'with categories compared',
    starter,
    "await press('Compare categories'); await sees('What would be new for me?');",
    'button “Compare categories” expanded',
    'group “Compare categories”',
    'combobox “Your discipline” collapsed',
    'columnheader “Prevention and early intervention”',
    'columnheader “Family specialist”',
    'rowheader “4 Alongside families · direct service”',
    'link “18: 4 Alongside families · direct service, Mental health specialist”',
    'combobox “My category now” collapsed',
  ),
  scene(
    'imh-competencies',
    'with tabs, on the trainings',
    `${starter} self-check trainings="/guide.json"`,
    "await press('Trainings'); await until(() => shadow().querySelector('imh-trainings')?.shadowRoot?.textContent.includes('12 trainings'));",
    'tablist “Views of this framework”',
    'tab “Self-check”',
    'tab “Trainings” selected',
    'tabpanel “Trainings”',
    'summary “More filters” collapsed',
  ),
  scene(
    'imh-competencies',
    'with what may be downloaded',
    starter,
    "await press('Download'); await sees('Download as');",
    'button “Download” expanded',
    'group “Download as”',
    'button “Table (CSV), for spreadsheets”',
  ),
  first(
    'imh-self-check',
    "await sees('closest to your work');",
    'heading “Which of these is closest to your work?” level 3',
    'button “Everyday support for families (promotion)”',
    'button “Skip this and rate everything”',
  ),
  scene(
    'imh-self-check',
    'with answers, and an area rated',
    short,
    "await press('I want to learn this', 0); await press('I am trying it out', 1); await press('It is part of my work', 2); await sees('3 of 7 rated'); await press('How it shows');",
    'progressbar “3 of 7 rated”',
    'summary “What the ratings mean” collapsed',
    'button “1.1 First bonds 3 of 3” expanded',
    'radiogroup “1.1.1 The back-and-forth · serve and return”',
    'radio “I want to learn this” checked',
    'radio “I can help others with this”',
    'button “How it shows in practice 1.1.1 The back-and-forth · serve and return” expanded',
    'button “Clear 1.1.3 Missing each other, and mending · rupture and repair”',
    'heading “1.2 Bodies, brains and temperaments 0 of 4” level 4',
    'button “1.2 Bodies, brains and temperaments 0 of 4” collapsed',
  ),
  scene(
    'imh-self-check',
    'its result, with a plan and a day that is none',
    short,
    "await press('I want to learn this', 0); await press('I can help', 1); await press('See where I stand'); await press('Add to my plan'); await sees('By when'); await write('By when', 'soon'); await press('Compare with other'); await sees('Open a file to compare');",
    'heading “Where I stand” level 3',
    'button “In my plan: 1.1.1 The back-and-forth · serve and return” disabled',
    'img “How many competencies are at each level, by domain. The table shows the same in numbers.”',
    'region “In numbers”',
    'table “In numbers”',
    'columnheader “I am trying it out”',
    'columnheader “Not rated”',
    'rowheader “1 How babies and relationships grow · theory and development”',
    'textbox “What I want to do”',
    'textbox “By when” invalid (Please write a year, a month or a day, such as 2027, March 2027 or March 15, 2027.)',
  ),
  scene(
    'imh-self-check',
    'in the grid of sources',
    `${short} mode="sources"`,
    "await press('College course', 0); await press('Work', 1); await sees('2 of 2 areas');",
    'progressbar “2 of 2 areas checked”',
    'group “1.1 First bonds”',
    'checkbox “College course” checked',
    'checkbox “Reflective supervision/consultation”',
  ),
  first(
    'imh-trainings',
    "await sees('12 trainings');",
    'combobox “Competency or area” collapsed',
    'heading “Puddles and Patience: Calm in the Storm” level 3',
    'link “Puddles and Patience: Calm in the Storm”',
    'summary “4.2.3 Calm in the middle of it · co-regulation” collapsed',
    'button “Save as evidence: Puddles and Patience: Calm in the Storm”',
  ),
  scene(
    'imh-trainings',
    'filtered, with a competency opened',
    'src="/guide.json" framework="/starter.json"',
    "await sees('12 trainings'); await press('More filters'); await write('Format', 'recorded'); await sees('2 trainings match'); await write('Date', 'always'); await press('4.1.1 A guest'); await sees('How it shows');",
    'summary “More filters” expanded',
    'spinbutton “At least (hours)”',
    'combobox “Format” collapsed',
    'button “Remove: Format: Recorded”',
    'button “Remove: Date: Always available”',
    'button “Clear all”',
    'summary “4.1.1 A guest in this house · home visiting” expanded',
    'summary “4.1.2 Their question first · goal setting” collapsed',
  ),
  scene(
    'imh-trainings',
    'with nothing left between two days',
    'src="/guide.json" framework="/starter.json"',
    "await sees('12 trainings'); await write('Date', 'span'); await write('From', '2001-01-01'); await write('To', '2001-02-01'); await sees('No trainings match');",
    'date “From”',
    'date “To”',
    'button “Without “Date: January 1, 2001 to February 1, 2001”: 12 trainings”',
  ),
  first(
    'imh-crosswalk',
    "await sees('9 rows');",
    'group “Start from”',
    'radio “WI-AIMH” checked',
    'table “How WI-AIMH relates to MassAIMH”',
    'columnheader “Relation”',
    'rowheader “1 Theoretical Foundations”',
  ),
  scene(
    'imh-crosswalk',
    'turned and filtered',
    'src="/wi-ma.json" from="/wi.json" to="/ma.json"',
    "await sees('9 rows'); shadow().querySelectorAll('input[type=radio]')[1].click(); await write('Relation', 'close'); await sees('2 rows match');",
    'radio “WI-AIMH”',
    'radio “MassAIMH” checked',
    'table “How MassAIMH relates to WI-AIMH”',
    'rowheader “2 Law, Regulation & Agency Policy”',
  ),
  first(
    'imh-requirements',
    "await sees('At least 15 hours');",
    'heading “What each category asks” level 2',
    'checkbox “Family Associate” checked',
    'checkbox “Mentor: Policy”',
    'button “Choose my log”',
    'table “What is asked: AAIMH WA (Western Australia): yearly renewal”',
    'columnheader “Family Associate”',
    'rowheader “Training”',
  ),
  scene(
    'imh-requirements',
    'with two categories and a log',
    'src="/requirements.json" framework="/wi.json"',
    "await press('Family Specialist'); await sees('2 categories are shown'); await hand('/ana.json'); await sees('compared with each line'); await sees('Your log:');",
    'checkbox “Family Specialist” checked',
    'columnheader “Family Specialist”',
    'rowheader “Reflective supervision or consultation received”',
    'button “Close my log”',
  ),
  first(
    'imh-evidence',
    "await sees('Choose files');",
    'heading “Review submitted evidence” level 2',
    'button “Choose files”',
  ),
  scene(
    'imh-evidence',
    'with two people',
    'framework="/garden.json"',
    "await hand('/ana.json', '/bo.json'); await sees('Ana Vega'); await sees('Bo Lindqvist');",
    'table “Submitted logs”',
    'columnheader “Possible duplicates”',
    'button “Open Ana Vega”',
    'button “Remove Bo Lindqvist from this list”',
  ),
  scene(
    'imh-evidence',
    'with a person, a cell of the map and the questions opened',
    'framework="/garden.json"',
    "await hand('/ana.json', '/bo.json'); await sees('Bo Lindqvist'); await press('Open Ana Vega'); await sees('Coverage'); await press('1 entry: 1.1 Compost, Courses'); await press('Write questions'); await sees('Copy the questions');",
    'button “Previous person” disabled',
    'heading “Ana Vega” level 2',
    'table “How many completed entries support each area, by kind of evidence. Select a number to see its entries.”',
    'columnheader “Courses”',
    'rowheader “1.1 Compost”',
    'button “1 entry: 1.1 Compost, Courses” expanded',
    'button “4 entries: 1 Soil, In-service and webinars” collapsed',
    'checkbox “Ask question 1” checked',
    'textbox “Wording of question 1”',
    'summary “All entries, by date (10)” collapsed',
  ),
  first(
    'imh-reference',
    "await sees('Check and save');",
    'heading “How do you see the work of this person?” level 2',
    'group “How do you know this person?”',
    'textbox “Name of the person you write about” required',
    'radio “All: 125 questions with more detail” checked',
    'button “1.1 First bonds 0 of 4” expanded',
  ),
  scene(
    'imh-reference',
    'half filled in, with what is missing',
    'src="/short.json" storage="none"',
    "await sees('Check and save'); await press('In another way'); await press('Is beginning to learn this'); await sees('1 of 9 questions answered'); await press('Check and save'); await sees('Please write the name');",
    'textbox “Name of the person you write about” invalid required (Please write the name of the person.)',
    'radio “In another way” checked',
    'textbox “In what way? (you can leave this empty)”',
    'radiogroup “1.1.1 The back-and-forth · serve and return”',
    'radio “Is beginning to learn this” checked',
    'button “Clear my answer 1.1.1 The back-and-forth · serve and return”',
    'checkbox “I agree that this person may keep this file and share it with the association.” invalid ' +
      '(If you agree, check this box. We cannot make the file without it. Your answers are still here.)',
  ),
];
