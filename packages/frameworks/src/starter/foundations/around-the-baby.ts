import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const aroundTheBaby = [
  {
    id: 'foundations.families.before-birth',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.7',
    label: { en: 'Before the birth', es: 'Antes de nacer' },
    term: { en: 'pregnancy and the prenatal bond', es: 'embarazo y vínculo prenatal' },
    text: {
      en: 'Joins families in pregnancy, in joy, doubt or fear, and makes room for the baby they imagine as well as the one who is coming.',
      es: 'Acompaña a las familias en el embarazo, con alegría, dudas o miedo, y da lugar tanto al bebé que imaginan como al que viene.',
    },
    demonstratedBy: [
      {
        en: 'Asks how the news of the pregnancy came, and leaves room for an answer that is not glad.',
        es: 'Pregunta cómo llegó la noticia del embarazo, y deja lugar a una respuesta que no sea alegre.',
      },
      {
        en: 'Listens for the baby that a parent pictures, and asks whom that baby takes after.',
        es: 'Escucha cómo se imaginan a su bebé la mamá o el papá, y pregunta a quién se va a parecer.',
      },
      {
        en: 'Talks about the birth, the first nights and who will cook, and knows which signs in pregnancy need a doctor the same day.',
        es: 'Habla del parto, de las primeras noches y de quién va a cocinar, y sabe qué señales del embarazo necesitan atención médica ese mismo día.',
      },
    ],
    keywords: [
      { en: 'pregnancy', es: 'embarazo' },
      { en: 'prenatal bonding', es: 'vínculo prenatal' },
      { en: 'prenatal care', es: 'control prenatal' },
      { en: 'birth plan', es: 'plan de parto' },
      'doula',
      { en: 'unplanned pregnancy', es: 'embarazo no planeado' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'foundations.families.when-a-parent-is-unwell',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.8',
    label: { en: 'When a parent is unwell', es: 'Cuando mamá o papá no está bien' },
    term: { en: 'mental illness in parents', es: 'enfermedad mental en mamás y papás' },
    text: {
      en: 'Understands what depression, psychosis, old trauma or thoughts of suicide do to a baby’s day, and gets help for both in good time.',
      es: 'Comprende lo que la depresión, la psicosis, un trauma antiguo o las ideas de suicidio hacen al día de un bebé, y consigue a tiempo ayuda para ambos.',
    },
    demonstratedBy: [
      {
        en: 'Asks about thoughts of dying in plain words, stays until help has been reached and knows the crisis line by heart.',
        es: 'Pregunta con palabras claras por las ideas de morir, se queda hasta que llegue la ayuda y se sabe de memoria la línea de crisis.',
      },
      {
        en: 'Works out with the baby’s other caregivers what the baby misses on a bad day, and who can give it.',
        es: 'Piensa con las demás personas que cuidan al bebé qué le hace falta en un mal día y quién se lo puede dar.',
      },
      {
        en: 'Knows the signs that cannot wait until tomorrow, such as hearing voices, days without sleep or ideas of harming the baby.',
        es: 'Conoce las señales que no pueden esperar a mañana, como oír voces, pasar días sin dormir o tener ideas de hacerle daño al bebé.',
      },
    ],
    keywords: [
      { en: 'parental depression', es: 'depresión de mamá o papá' },
      { en: 'psychosis', es: 'psicosis' },
      { en: 'suicide risk', es: 'riesgo de suicidio' },
      { en: 'bipolar disorder', es: 'trastorno bipolar' },
      { en: 'posttraumatic stress', es: 'estrés postraumático' },
      { en: 'crisis line', es: 'línea de crisis' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'foundations.families.unequal-starts',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.9',
    label: { en: 'Unequal starts', es: 'Comienzos desiguales' },
    term: { en: 'equity and discrimination', es: 'equidad y discriminación' },
    text: {
      en: 'Sees how racism, poverty and prejudice against families of any kind enter a baby’s life through housing, clinics and rules, and uses the room the job gives to change it.',
      es: 'Ve cómo el racismo, la pobreza y los prejuicios contra las familias de cualquier tipo entran en la vida de un bebé por la vivienda, las clínicas y las reglas, y usa el margen que da su trabajo para cambiarlo.',
    },
    demonstratedBy: [
      {
        en: 'Looks at who waits longest, who is reported most often and who is never called back, and brings the figures to the team.',
        es: 'Revisa quién espera más, a quién se reporta más seguido y a quién nunca le devuelven la llamada, y lleva esas cifras al equipo.',
      },
      {
        en: 'Asks each family how they wish to be named, and changes the form that has no line for two mothers or a grandfather.',
        es: 'Pregunta a cada familia cómo quiere que se le nombre, y cambia el formulario donde no hay un renglón para dos mamás o para un abuelo.',
      },
      {
        en: 'Arranges the meeting so that a parent who uses a wheelchair, signs or needs more time to read takes part from the start.',
        es: 'Organiza la reunión para que una mamá o un papá que usa silla de ruedas, habla en señas o necesita más tiempo para leer participe desde el principio.',
      },
    ],
    keywords: [
      { en: 'racism', es: 'racismo' },
      { en: 'structural inequity', es: 'desigualdad estructural' },
      { en: 'poverty', es: 'pobreza' },
      { en: 'LGBTQ+ families', es: 'familias LGBTQ+' },
      { en: 'parents with disabilities', es: 'mamás y papás con discapacidad' },
      { en: 'social determinants of health', es: 'determinantes sociales de la salud' },
    ],
    categories: everyone,
  },
] satisfies FrameworkNode[];
