import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const myStory = [
  {
    id: 'pausing.my-story',
    kind: 'area',
    parents: ['pausing'],
    code: '9.1',
    label: { en: 'What I bring with me', es: 'Lo que traigo conmigo' },
    categories: everyone,
  },
  {
    id: 'pausing.my-story.child-i-was',
    kind: 'competency',
    parents: ['pausing.my-story'],
    code: '9.1.1',
    label: { en: 'The child I once was', es: 'La niña o el niño que fui' },
    term: { en: 'one’s own history', es: 'la propia historia' },
    text: {
      en: 'Knows which memories of their own childhood this work wakes, and keeps them from running the visit.',
      es: 'Sabe qué recuerdos de su infancia despierta este trabajo, y no deja que lleven las riendas de la visita.',
    },
    demonstratedBy: [
      {
        en: 'Recognizes in the urge to rescue a baby a wish that is older than this case.',
        es: 'Reconoce en las ganas de rescatar a un bebé un deseo más antiguo que ese caso.',
      },
      {
        en: 'Says in supervision “That house smelled like my aunt’s, and I lost the thread,” and learns from it.',
        es: 'Dice en supervisión: “Esa casa olía como la de mi tía y perdí el hilo”, y aprende de ahí.',
      },
      {
        en: 'When an old hurt keeps coming back, takes it to a therapist, an elder or a wise friend, and does not ask a family to mend it.',
        es: 'Cuando un dolor viejo vuelve una y otra vez, lo lleva a terapia, a una persona mayor de su comunidad o a una amistad sabia, y no le pide a una familia que lo cure.',
      },
    ],
    keywords: [
      { en: 'own history', es: 'historia personal' },
      { en: 'self-awareness', es: 'conocerse' },
      { en: 'childhood memories', es: 'recuerdos de la infancia' },
      { en: 'personal therapy', es: 'terapia personal' },
      { en: 'triggers', es: 'detonantes' },
      { en: 'rescue fantasies', es: 'fantasías de rescate' },
    ],
    categories: ['family-specialist', 'family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'pausing.my-story.house-rules',
    kind: 'competency',
    parents: ['pausing.my-story'],
    code: '9.1.2',
    label: { en: 'The rules of my own house', es: 'Las reglas de mi casa' },
    term: { en: 'cultural self-awareness', es: 'conciencia de la propia cultura' },
    text: {
      en: 'Treats the way they were raised as one way among many, and keeps finding house rules they did not know they had.',
      es: 'Toma la crianza que recibió como una entre muchas, y sigue descubriendo reglas de su casa que no sabía que tenía.',
    },
    demonstratedBy: [
      {
        en: 'Catches the thought “That’s just how it’s done,” and asks where it was learned.',
        es: 'Cuando piensa “así se hace y ya”, se pregunta dónde lo aprendió.',
      },
      {
        en: 'Swaps stories with colleagues raised elsewhere about beds, spoons, kisses and answering back.',
        es: 'Intercambia historias con colegas que crecieron en otros lugares sobre las camas, las cucharas, los besos y lo que pasaba si les contestaban a los mayores.',
      },
      {
        en: 'Does not take a shared language or skin color to mean a shared life.',
        es: 'No da por hecho que compartir lengua o color de piel sea compartir la misma vida.',
      },
    ],
    keywords: [
      { en: 'own culture', es: 'cultura propia' },
      { en: 'values', es: 'valores' },
      { en: 'assumptions', es: 'suposiciones' },
      { en: 'upbringing', es: 'cómo me criaron' },
      { en: 'social class', es: 'clase social' },
      { en: 'diversity', es: 'diversidad' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist'],
  },
  {
    id: 'pausing.my-story.benefit-of-the-doubt',
    kind: 'competency',
    parents: ['pausing.my-story'],
    code: '9.1.3',
    label: { en: 'Who gets the benefit of the doubt', es: 'A quién le creo primero' },
    term: { en: 'implicit bias', es: 'sesgo implícito' },
    text: {
      en: 'Looks for bias in what they do, and not only in what they feel, and changes the habit that lets it in.',
      es: 'Busca los prejuicios en lo que hace y no solo en lo que siente, y cambia la costumbre que les abre la puerta.',
    },
    demonstratedBy: [
      {
        en: 'Goes back over a year of their own decisions to see who was believed, who was pressed and who was given up on.',
        es: 'Repasa un año de sus propias decisiones para ver a quién le creyó, a quién presionó y con quién dejó de intentarlo.',
      },
      {
        en: 'Before passing on a worry, asks “Would I say this about people who live like me?”',
        es: 'Antes de comunicar una preocupación, se pregunta: “¿Diría esto de gente que vive como yo?”.',
      },
      {
        en: 'Thanks whoever points out a remark that hurt, and leaves “I didn’t mean it” for later.',
        es: 'Da las gracias a quien le señala un comentario que lastimó, y deja para después el “no fue mi intención”.',
      },
    ],
    keywords: [
      { en: 'implicit bias', es: 'sesgo implícito' },
      { en: 'racism', es: 'racismo' },
      { en: 'discrimination', es: 'discriminación' },
      { en: 'equity', es: 'equidad' },
      { en: 'privilege', es: 'privilegio' },
      { en: 'microaggressions', es: 'microagresiones' },
    ],
    categories: everyone,
  },
  {
    id: 'pausing.my-story.whose-question',
    kind: 'competency',
    parents: ['pausing.my-story'],
    code: '9.1.4',
    label: { en: 'Whose question is it?', es: '¿De quién es la pregunta?' },
    term: { en: 'positionality', es: 'posicionalidad' },
    text: {
      en: 'Asks how their own position, funding and hopes shape the questions they raise about other people’s lives.',
      es: 'Se pregunta cómo su posición, su financiamiento y sus esperanzas moldean las preguntas que plantea sobre vidas ajenas.',
    },
    demonstratedBy: [
      {
        en: 'Writes down before a study what they hope to find, and gives it to someone who enjoys disagreeing.',
        es: 'Antes de un estudio escribe qué espera encontrar, y se lo da a alguien a quien le guste llevar la contraria.',
      },
      {
        en: 'Tells students how the lecturer’s own background, training or faith colored what they have just heard.',
        es: 'Les cuenta a sus estudiantes cómo el origen, la formación o la fe de quien da la clase tiñeron lo que acaban de oír.',
      },
      {
        en: 'Declines to speak for people who could be asked themselves.',
        es: 'No habla en nombre de personas a quienes se les puede preguntar.',
      },
    ],
    keywords: [
      { en: 'positionality', es: 'posicionalidad' },
      { en: 'reflexivity', es: 'reflexividad' },
      { en: 'power', es: 'poder' },
      { en: 'conflict of interest', es: 'conflicto de interés' },
      { en: 'lived experience', es: 'experiencia vivida' },
      { en: 'funders', es: 'financiadores' },
    ],
    categories: ['mentor-policy', 'mentor-research-faculty'],
  },
] satisfies FrameworkNode[];
