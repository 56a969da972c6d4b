import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const team = [
  {
    id: 'company.team',
    kind: 'area',
    parents: ['company'],
    code: '5.1',
    label: { en: 'A team around the baby', es: 'Un equipo alrededor del bebé' },
    categories: everyone,
  },
  {
    id: 'company.team.many-crafts',
    kind: 'competency',
    parents: ['company.team'],
    code: '5.1.1',
    label: { en: 'What the nurse sees', es: 'Lo que ve la enfermera' },
    term: { en: 'interdisciplinary work', es: 'trabajo interdisciplinario' },
    text: {
      en: 'Is curious about what a nurse, a speech-language pathologist or a teacher sees in the same child, and lets it change the picture.',
      es: 'Tiene curiosidad por lo que ven en la misma niña o el mismo niño quienes trabajan en enfermería, terapia del habla o educación, y deja que eso le cambie la mirada.',
    },
    demonstratedBy: [
      {
        en: 'Goes along on a physical therapist’s visit and asks, “What were you watching just then?”',
        es: 'Acompaña una visita de fisioterapia y pregunta: “¿En qué se estaba fijando en ese momento?”.',
      },
      {
        en: 'Explains their own work in two sentences that a cardiologist and a bus driver would both understand.',
        es: 'Explica en dos frases lo que hace, de modo que le entiendan tanto una cardióloga como un chofer.',
      },
      {
        en: 'Asks a colleague to say an abbreviation in plain words while the parents are at the table.',
        es: 'Pide que las siglas se digan con palabras sencillas cuando la familia está presente en la reunión.',
      },
    ],
    keywords: [
      { en: 'teamwork', es: 'trabajo en equipo' },
      { en: 'interdisciplinary team', es: 'equipo interdisciplinario' },
      { en: 'collaboration', es: 'colaboración' },
      { en: 'joint visits', es: 'visitas conjuntas' },
      { en: 'occupational, physical and speech therapy', es: 'terapia ocupacional, física y del habla' },
    ],
    categories: ['family-associate', 'family-specialist', 'family-reflective-supervisor', 'mental-health-specialist'],
  },
  {
    id: 'company.team.disagreeing',
    kind: 'competency',
    parents: ['company.team'],
    code: '5.1.2',
    label: { en: 'Disagreeing and staying friends', es: 'Disentir sin perder la confianza' },
    term: { en: 'conflict resolution', es: 'resolución de conflictos' },
    text: {
      en: 'Brings a disagreement to the person it concerns, early and in private, and listens for the worry beneath the other view.',
      es: 'Lleva el desacuerdo a la persona indicada, pronto y en privado, y trata de oír la preocupación que hay detrás de la otra postura.',
    },
    demonstratedBy: [
      {
        en: 'Asks “What are you most afraid will happen?” when two agencies pull in opposite directions.',
        es: 'Pregunta “¿Qué es lo que más temen que pase?” cuando dos agencias tiran en direcciones opuestas.',
      },
      {
        en: 'Answers a joke about a family, their accent or their weight with a few calm words.',
        es: 'Responde con calma y pocas palabras cuando alguien hace una broma sobre una familia, su acento o su peso.',
      },
      {
        en: 'Says “You were right about that visit,” and means it.',
        es: 'Dice “En esa visita usted tenía razón”, y lo dice de corazón.',
      },
    ],
    keywords: [
      { en: 'conflict resolution', es: 'resolución de conflictos' },
      { en: 'difficult conversations', es: 'conversaciones difíciles' },
      { en: 'professional relationships', es: 'relaciones entre colegas' },
      { en: 'bystander intervention', es: 'intervenir ante un comentario hiriente' },
      { en: 'microaggressions', es: 'microagresiones' },
    ],
    categories: everyone,
  },
  {
    id: 'company.team.lived-it',
    kind: 'competency',
    parents: ['company.team'],
    code: '5.1.3',
    label: { en: 'Those who have lived it', es: 'Quienes lo han vivido' },
    term: { en: 'peer support', es: 'apoyo entre pares' },
    text: {
      en: 'Works shoulder to shoulder with peer supporters, promotoras, doulas and parent leaders as colleagues whose knowledge comes from life.',
      es: 'Trabaja hombro con hombro con promotoras, doulas, mamás y papás que acompañan a otras familias, como colegas cuyo saber viene de la vida.',
    },
    demonstratedBy: [
      {
        en: 'Invites peer supporters to plan, and not only to tell their story.',
        es: 'Invita a quienes dan apoyo entre pares a planear, y no solo a contar su historia.',
      },
      {
        en: 'Never asks colleagues to tell the worst day of their lives to make a training more moving.',
        es: 'Nunca le pide a una persona del equipo que cuente el peor día de su vida para que la capacitación conmueva más.',
      },
      {
        en: 'Says openly whose idea it was when a promotora’s suggestion works.',
        es: 'Cuando la sugerencia de una promotora da resultado, dice en público de quién fue la idea.',
      },
    ],
    keywords: [
      { en: 'peer support', es: 'apoyo entre pares' },
      { en: 'community health workers', es: 'promotoras y promotores de salud' },
      'doulas',
      { en: 'lived experience', es: 'experiencia vivida' },
      { en: 'parent leaders', es: 'mamás y papás líderes' },
      { en: 'cultural brokers', es: 'puentes culturales' },
    ],
    categories: [
      'family-specialist',
      'family-reflective-supervisor',
      'mental-health-specialist',
      'mentor-policy',
      'mentor-research-faculty',
    ],
  },
] satisfies FrameworkNode[];
