import type { FrameworkNode } from '@imh/core';
import { everyone } from '../categories.js';

export const onPaper = [
  {
    id: 'listening.on-paper',
    kind: 'area',
    parents: ['listening'],
    code: '7.2',
    label: { en: 'Words on paper', es: 'Lo que queda escrito' },
    categories: everyone,
  },
  {
    id: 'listening.on-paper.fair-notes',
    kind: 'competency',
    parents: ['listening.on-paper'],
    code: '7.2.1',
    label: { en: 'Notes they may read one day', es: 'Notas que algún día leerán' },
    term: { en: 'case notes', es: 'notas del caso' },
    text: {
      en: 'Writes each note as if the family were looking over the writer’s shoulder.',
      es: 'Escribe cada nota como si la familia la fuera leyendo por encima del hombro.',
    },
    demonstratedBy: [
      {
        en: 'Puts the parent’s own words in quotation marks where a summary would bend them.',
        es: 'Pone entre comillas las palabras de la mamá o el papá cuando un resumen las cambiaría.',
      },
      {
        en: 'Writes “missed two visits; the car is in the shop” where “noncompliant” would have filled the box.',
        es: 'Escribe “faltó a dos visitas; el carro está en el taller” donde habría cabido “no coopera”.',
      },
      {
        en: 'Finishes the note while the visit is fresh, and keeps out of it what nobody needs to know.',
        es: 'Termina la nota mientras la visita está fresca, y no incluye lo que nadie necesita saber.',
      },
    ],
    keywords: [
      { en: 'case notes', es: 'notas del caso' },
      { en: 'progress notes', es: 'notas de evolución' },
      { en: 'documentation', es: 'documentación' },
      { en: 'strengths-based language', es: 'lenguaje que parte de las fortalezas' },
      { en: 'labels', es: 'etiquetas' },
      { en: 'visit records', es: 'registro de visitas' },
    ],
    categories: ['family-associate', 'family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'listening.on-paper.reports',
    kind: 'competency',
    parents: ['listening.on-paper'],
    code: '7.2.2',
    label: { en: 'A report worth keeping', es: 'Un informe para guardar' },
    term: { en: 'assessment report', es: 'informe de evaluación' },
    text: {
      en: 'Writes reports in which parents find the child they know, and colleagues find out what comes next.',
      es: 'Escribe informes en los que la familia reconoce a su hija o hijo y el equipo encuentra qué sigue.',
    },
    demonstratedBy: [
      {
        en: 'Begins with who this child is and what makes them laugh, long before the first score.',
        es: 'Empieza por quién es esa niña o ese niño y qué le da risa, mucho antes del primer puntaje.',
      },
      {
        en: 'Reads the draft aloud with the family, and corrects what is wrong or hurts needlessly.',
        es: 'Lee el borrador en voz alta con la familia, y corrige lo que esté equivocado o lastime sin necesidad.',
      },
      {
        en: 'Turns every recommendation into something a certain person can do by a certain day.',
        es: 'Convierte cada recomendación en algo que una persona determinada pueda hacer en una fecha determinada.',
      },
    ],
    keywords: [
      { en: 'assessment report', es: 'informe de evaluación' },
      { en: 'recommendations', es: 'recomendaciones' },
      { en: 'test scores', es: 'puntajes' },
      { en: 'court report', es: 'informe para el tribunal' },
      { en: 'letters', es: 'cartas' },
    ],
    categories: ['family-specialist', 'mental-health-specialist', 'mentor-clinical'],
  },
  {
    id: 'listening.on-paper.plain-words',
    kind: 'competency',
    parents: ['listening.on-paper'],
    code: '7.2.3',
    label: { en: 'Clear at two in the morning', es: 'Claro hasta en la madrugada' },
    term: { en: 'plain language', es: 'lenguaje claro' },
    text: {
      en: 'Makes messages, handouts and forms that a worn-out parent can read on a phone and put to use.',
      es: 'Prepara mensajes, hojas y formularios que una persona agotada pueda leer en el teléfono y que le sirvan.',
    },
    demonstratedBy: [
      {
        en: 'Tries a draft out with several parents, and cuts whatever made them stop.',
        es: 'Prueba el borrador con varias mamás y varios papás, y quita lo que les hizo detenerse.',
      },
      {
        en: 'Has each version written by someone at home in that language, instead of running the English through a machine at the last minute.',
        es: 'Encarga cada versión a alguien para quien esa lengua es la de todos los días, en vez de pasar el inglés por una máquina a última hora.',
      },
      {
        en: 'Offers the same thing with pictures or as a voice message, for people who read little.',
        es: 'Ofrece lo mismo con dibujos o en un audio, para quien lee poco.',
      },
    ],
    keywords: [
      { en: 'plain language', es: 'lenguaje claro' },
      { en: 'health literacy', es: 'alfabetización en salud' },
      { en: 'handouts', es: 'hojas informativas' },
      { en: 'readability', es: 'facilidad de lectura' },
      { en: 'newsletters', es: 'boletines' },
      { en: 'forms', es: 'formularios' },
    ],
    categories: [
      'family-associate',
      'family-specialist',
      'family-reflective-supervisor',
      'mentor-policy',
      'mentor-research-faculty',
    ],
  },
] satisfies FrameworkNode[];
