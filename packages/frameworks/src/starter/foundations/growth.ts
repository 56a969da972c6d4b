import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const growth = [
  {
    id: 'foundations.growth',
    kind: 'area',
    parents: ['foundations'],
    code: '1.2',
    label: { en: 'Bodies, brains and temperaments', es: 'Cuerpo, cerebro y temperamento' },
    categories: everyone,
  },
  {
    id: 'foundations.growth.brain',
    kind: 'competency',
    parents: ['foundations.growth'],
    code: '1.2.1',
    label: { en: 'Brains grow in company', es: 'El cerebro crece en compañía' },
    term: { en: 'brain development', es: 'desarrollo cerebral' },
    text: {
      en: 'Explains in everyday words how warm, steady care shapes a growing brain, and gives hope without promising too much.',
      es: 'Explica con palabras de todos los días cómo un cuidado cálido y constante va formando el cerebro, y da esperanza sin prometer de más.',
    },
    demonstratedBy: [
      {
        en: 'Ties what they know about the brain to something this baby has just done.',
        es: 'Relaciona lo que sabe del cerebro con algo que ese bebé acaba de hacer.',
      },
      {
        en: 'Says two true things together: the early years matter a great deal, and people go on changing all their lives.',
        es: 'Dice dos verdades juntas: los primeros años importan mucho, y la gente sigue cambiando toda la vida.',
      },
      {
        en: 'Leaves out brain facts that frighten or blame parents, however often they are shared.',
        es: 'Deja fuera los “datos” sobre el cerebro que asustan o culpan a las familias, por más que circulen.',
      },
    ],
    keywords: [
      { en: 'brain development', es: 'desarrollo cerebral' },
      { en: 'neuroscience', es: 'neurociencia' },
      { en: 'plasticity', es: 'plasticidad' },
      { en: 'toxic stress', es: 'estrés tóxico' },
      { en: 'early learning', es: 'aprendizaje temprano' },
      { en: 'developmental milestones', es: 'hitos del desarrollo' },
    ],
    categories: everyone,
  },
  {
    id: 'foundations.growth.temperament',
    kind: 'competency',
    parents: ['foundations.growth'],
    code: '1.2.2',
    label: { en: 'Every baby’s own way', es: 'Cada bebé a su manera' },
    term: { en: 'temperament', es: 'temperamento' },
    text: {
      en: 'Gets to know each baby’s own way of meeting the world, and helps the grown-ups find a rhythm that fits.',
      es: 'Va conociendo la manera en que cada bebé sale al encuentro del mundo, y ayuda a su gente a encontrar un ritmo que les vaya bien.',
    },
    demonstratedBy: [
      {
        en: 'Trades words like “difficult” or “lazy” for what is really there: needs time, feels things strongly, loves company.',
        es: 'Cambia palabras como “difícil” o “flojo” por lo que de veras se ve: necesita tiempo, siente todo con fuerza, le encanta la compañía.',
      },
      {
        en: 'Asks parents what in their baby feels familiar, and what still puzzles them.',
        es: 'Pregunta a la familia qué le resulta conocido en su bebé y qué le sigue desconcertando.',
      },
      {
        en: 'Tries one small change with a family (less light, less noise, a slower hello) and watches what the baby makes of it.',
        es: 'Prueba con la familia un cambio pequeño (menos luz, menos ruido, un saludo más lento) y se fija en qué le parece al bebé.',
      },
    ],
    keywords: [
      { en: 'temperament', es: 'temperamento' },
      { en: 'goodness of fit', es: 'bondad de ajuste' },
      { en: 'sensory differences', es: 'diferencias sensoriales' },
      { en: 'slow to warm up', es: 'le cuesta entrar en confianza' },
      { en: 'fussy baby', es: 'bebé irritable' },
      { en: 'shyness', es: 'timidez' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'foundations.growth.rhythms',
    kind: 'competency',
    parents: ['foundations.growth'],
    code: '1.2.3',
    label: { en: 'Sleep, milk and tears', es: 'Sueño, leche y llanto' },
    term: { en: 'sleep, feeding and crying', es: 'sueño, alimentación y llanto' },
    text: {
      en: 'Sees sleeping, feeding and crying as things a baby and a family learn together, and keeps an eye on health all the while.',
      es: 'Ve el sueño, la alimentación y el llanto como algo que bebé y familia van aprendiendo juntos, sin perder de vista la salud.',
    },
    demonstratedBy: [
      {
        en: 'Listens to how the nights really go before offering a single tip.',
        es: 'Escucha cómo son de verdad las noches antes de dar un solo consejo.',
      },
      {
        en: 'Looks for ways to soothe that suit this home, its beds, its space and its customs, and gives current safe-sleep guidance clearly and without scolding.',
        es: 'Busca maneras de calmar que vayan con esa casa, sus camas, su espacio y sus costumbres, y da las recomendaciones vigentes de sueño seguro con claridad y sin regañar.',
      },
      {
        en: 'Knows the signs that need a nurse or doctor, such as fever, few wet diapers or slow weight gain, and helps the family call without waiting.',
        es: 'Conoce las señales que necesitan atención médica (fiebre, pocos pañales mojados, poco aumento de peso) y ayuda a la familia a llamar sin esperar.',
      },
    ],
    keywords: [
      { en: 'sleep', es: 'sueño' },
      { en: 'safe sleep', es: 'sueño seguro' },
      { en: 'feeding', es: 'alimentación' },
      { en: 'breastfeeding', es: 'lactancia' },
      { en: 'crying', es: 'llanto' },
      { en: 'colic', es: 'cólicos' },
      { en: 'self-regulation', es: 'autorregulación' },
      { en: 'toilet learning', es: 'dejar el pañal' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'foundations.growth.early-start',
    kind: 'competency',
    parents: ['foundations.growth'],
    code: '1.2.4',
    label: { en: 'An early or different start', es: 'Un comienzo temprano o distinto' },
    term: { en: 'prematurity and disability', es: 'prematuridad y discapacidad' },
    text: {
      en: 'Walks beside families whose baby came early, was ill or grows along a different path, and meets the child before the diagnosis.',
      es: 'Acompaña a las familias cuyo bebé llegó antes de tiempo, enfermó o crece por otro camino, y conoce primero al bebé y después el diagnóstico.',
    },
    demonstratedBy: [
      {
        en: 'Counts from the due date as well as the birthday when talking about what a baby born early is learning.',
        es: 'Al hablar de lo que va aprendiendo un bebé prematuro, cuenta también desde la fecha en que debía nacer.',
      },
      {
        en: 'Asks about the days in the hospital, and hears both the fear and the pride in the story.',
        es: 'Pregunta por los días de hospital, y escucha en el relato tanto el miedo como el orgullo.',
      },
      {
        en: 'Learns the quiet signals of a baby who tires easily, moves differently or sees or hears little, and shows them to others.',
        es: 'Aprende las señales discretas de un bebé que se cansa pronto, se mueve distinto o ve u oye poco, y se las muestra a su gente.',
      },
    ],
    keywords: [
      { en: 'NICU', es: 'UCIN' },
      { en: 'premature baby', es: 'bebé prematuro' },
      { en: 'preterm birth', es: 'parto prematuro' },
      { en: 'corrected age', es: 'edad corregida' },
      { en: 'disability', es: 'discapacidad' },
      { en: 'developmental delay', es: 'retraso en el desarrollo' },
      { en: 'autism', es: 'autismo' },
      { en: 'special health care needs', es: 'necesidades especiales de salud' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'foundations.growth.birth-to-six',
    kind: 'competency',
    parents: ['foundations.growth'],
    code: '1.2.5',
    label: { en: 'From first smile to first friend', es: 'De la primera sonrisa a la primera amistad' },
    term: { en: 'child development, birth to six', es: 'desarrollo infantil de 0 a 6 años' },
    text: {
      en: 'Knows how children usually move, talk, think, play and feel from birth to six, and how widely healthy children differ.',
      es: 'Conoce cómo suelen moverse, hablar, pensar, jugar y sentir las niñas y los niños desde que nacen hasta los seis años, y cuánto varían quienes crecen con salud.',
    },
    demonstratedBy: [
      {
        en: 'Can tell a worried parent what most two-year-olds do, what some do, and what deserves a closer look.',
        es: 'Puede decirle a una mamá o un papá con preocupación qué hacen casi todos a los dos años, qué hacen algunos y qué merece mirarse de cerca.',
      },
      {
        en: 'Sees what the made-up stories, quarrels and questions of a four-year-old show about thinking and feeling.',
        es: 'Ve lo que los cuentos inventados, los pleitos y las preguntas de los cuatro años muestran sobre el pensar y el sentir.',
      },
      {
        en: 'Takes in how a child moves, looks, points and plays before asking about words.',
        es: 'Se fija en cómo se mueve, mira, señala y juega una niña o un niño antes de preguntar por las palabras.',
      },
    ],
    keywords: [
      { en: 'child development', es: 'desarrollo infantil' },
      { en: 'milestones', es: 'hitos del desarrollo' },
      { en: 'motor development', es: 'desarrollo motor' },
      { en: 'language development', es: 'desarrollo del lenguaje' },
      { en: 'social-emotional development', es: 'desarrollo socioemocional' },
      { en: 'preschoolers', es: 'edad preescolar' },
      { en: 'friendship', es: 'amistad' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
] satisfies FrameworkNode[];
