import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const families = [
  {
    id: 'foundations.families',
    kind: 'area',
    parents: ['foundations'],
    code: '1.3',
    label: { en: 'Families in joy and sorrow', es: 'Las familias, en las buenas y en las malas' },
    categories: everyone,
  },
  {
    id: 'foundations.families.becoming-a-parent',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.1',
    label: { en: 'Becoming a parent', es: 'Convertirse en mamá o papá' },
    term: { en: 'perinatal mental health', es: 'salud mental perinatal' },
    text: {
      en: 'Knows the joy and the upheaval of becoming a parent, and notices when sadness, worry or frightening thoughts call for more help.',
      es: 'Conoce la alegría y la sacudida de convertirse en mamá o papá, y advierte cuándo la tristeza, la angustia o los pensamientos que asustan requieren más ayuda.',
    },
    demonstratedBy: [
      {
        en: 'Asks every new parent, fathers and adoptive parents too, how they are sleeping, eating and feeling, and waits for the real answer.',
        es: 'Pregunta a toda persona que acaba de ser mamá o papá, también por adopción, cómo duerme, cómo come y cómo se siente, y espera la respuesta sincera.',
      },
      {
        en: 'Offers a mood questionnaire as an act of care, says what will happen with the answers and looks at them together.',
        es: 'Ofrece el cuestionario sobre el estado de ánimo como una forma de cuidado, explica qué se hará con las respuestas y las revisa junto con la persona.',
      },
      {
        en: 'Knows whom to call right away when a parent may be in danger or is losing touch with reality, and stays until help is there.',
        es: 'Sabe a quién llamar enseguida si la mamá o el papá corre peligro o está perdiendo el contacto con la realidad, y no se va hasta que llega la ayuda.',
      },
    ],
    keywords: [
      { en: 'postpartum', es: 'posparto' },
      { en: 'postpartum depression', es: 'depresión posparto' },
      { en: 'perinatal mood and anxiety disorders', es: 'trastornos perinatales del ánimo y la ansiedad' },
      { en: 'pregnancy', es: 'embarazo' },
      { en: 'anxiety', es: 'ansiedad' },
      { en: 'new fathers', es: 'papás primerizos' },
      { en: 'maternal mental health', es: 'salud mental materna' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-clinical',
    ],
  },
  {
    id: 'foundations.families.roots',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.2',
    label: { en: 'Roots and kin', es: 'Raíces y familia extensa' },
    term: { en: 'culture', es: 'cultura' },
    text: {
      en: 'Learns from each family what their people, language, faith and history have taught them about raising children, and lets it change the work.',
      es: 'Aprende de cada familia lo que su gente, su lengua, su fe y su historia le han enseñado sobre la crianza, y deja que eso cambie su manera de trabajar.',
    },
    demonstratedBy: [
      {
        en: 'Asks who this baby’s people are and who decides what, without picturing two parents under one roof.',
        es: 'Pregunta quién es la gente de ese bebé y quién decide cada cosa, sin dar por hecho que hay mamá y papá bajo un mismo techo.',
      },
      {
        en: 'Treats customs of carrying, feeding, sleeping and mourning as knowledge, and asks what they mean before setting guidance beside them.',
        es: 'Reconoce como saberes las costumbres para cargar, alimentar, dormir y vivir el luto, y pregunta qué significan antes de hablar de recomendaciones.',
      },
      {
        en: 'Says so when a checklist or a study was not made with families like this one, and reads it with care.',
        es: 'Lo dice con franqueza cuando un cuestionario o un estudio no se hizo pensando en familias como esa, y lo lee con cautela.',
      },
    ],
    keywords: [
      { en: 'culture', es: 'cultura' },
      { en: 'kinship', es: 'parentesco' },
      { en: 'grandparents', es: 'abuelas y abuelos' },
      { en: 'cultural humility', es: 'humildad cultural' },
      { en: 'child rearing', es: 'crianza' },
      { en: 'racism', es: 'racismo' },
      { en: 'faith', es: 'fe' },
      { en: 'Indigenous families', es: 'familias indígenas' },
    ],
    categories: everyone,
  },
  {
    id: 'foundations.families.family-web',
    kind: 'competency',
    parents: ['foundations.families'],
    code: '1.3.3',
    label: { en: 'The whole web', es: 'Todo el tejido familiar' },
    term: { en: 'family systems', es: 'sistemas familiares' },
    text: {
      en: 'Thinks of a family as a web where a new baby tugs on every thread, down to those who live far away and those who have died.',
      es: 'Piensa en la familia como un tejido en el que un bebé mueve todos los hilos, hasta los de quienes viven lejos y quienes ya murieron.',
    },
    demonstratedBy: [
      {
        en: 'Greets everyone in the room, the big sister and the dog included, and wonders about those who are missing.',
        es: 'Saluda a todo el mundo, también a la hermana mayor y al perro, y pregunta por quienes faltan.',
      },
      {
        en: 'Helps two grown-ups who disagree find one thing they both want for the baby.',
        es: 'Ayuda a dos personas adultas que no se ponen de acuerdo a encontrar algo que ambas quieren para el bebé.',
      },
      {
        en: 'Listens for how the parents were once cared for, in the tender stories and in the painful ones.',
        es: 'Escucha cómo cuidaron a mamá y a papá en su infancia, en las historias tiernas y en las que duelen.',
      },
    ],
    keywords: [
      { en: 'family systems', es: 'sistemas familiares' },
      { en: 'co-parenting', es: 'coparentalidad' },
      { en: 'siblings', es: 'hermanas y hermanos' },
      { en: 'fathers', es: 'papás' },
      { en: 'intergenerational', es: 'intergeneracional' },
      { en: 'ghosts in the nursery', es: 'fantasmas en el cuarto del bebé' },
      { en: 'separation or divorce', es: 'separación o divorcio' },
    ],
    categories: ['family-specialist', 'family-reflective-supervisor', 'mental-health-specialist', 'mentor-clinical'],
  },
] satisfies FrameworkNode[];
