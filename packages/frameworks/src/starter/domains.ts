import type { FrameworkNode } from '@imh/core';

/** Domains 1 to 9 of the starter set. */
export const starterDomains = {
  foundations: {
    id: 'foundations',
    kind: 'domain',
    code: '1',
    label: { en: 'How babies and relationships grow', es: 'Cómo crecen los bebés y sus vínculos' },
    term: { en: 'theory and development', es: 'teoría y desarrollo' },
    text: {
      en: 'What is known about the first years, and how love, bodies, families and hard times shape one another.',
      es: 'Lo que se sabe de los primeros años, y cómo el cariño, el cuerpo, la familia y los tiempos difíciles influyen unos en otros.',
    },
  },
  rules: {
    id: 'rules',
    kind: 'domain',
    code: '2',
    label: { en: 'Rights, rules and trust', es: 'Derechos, reglas y confianza' },
    term: { en: 'ethics, law and policy', es: 'ética, leyes y políticas' },
    text: {
      en: 'What the law asks of us, what families may ask of us, and how to honor both without losing the relationship. Laws differ from place to place, and nothing here is legal advice.',
      es: 'Lo que la ley nos pide, lo que las familias nos pueden pedir y cómo cumplir con ambas cosas sin perder la relación. Las leyes cambian de un lugar a otro, y nada de esto es asesoría legal.',
    },
  },
  wayfinding: {
    id: 'wayfinding',
    kind: 'domain',
    code: '3',
    label: { en: 'Finding the way to help', es: 'Encontrar el camino a la ayuda' },
    term: { en: 'service systems', es: 'sistemas de servicios' },
    text: {
      en: 'Which doors there are, how to go through them together with a family, and what to do where no door has been built.',
      es: 'Qué puertas hay, cómo cruzarlas junto con una familia y qué hacer donde todavía no hay ninguna.',
    },
  },
  alongside: {
    id: 'alongside',
    kind: 'domain',
    code: '4',
    label: { en: 'Alongside families', es: 'Al lado de las familias' },
    term: { en: 'direct service', es: 'servicio directo' },
    text: {
      en: 'The work itself: on the floor, on a small screen, and wherever love and worry share a room.',
      es: 'El trabajo mismo: en el piso, en una pantalla pequeña y dondequiera que el amor y la preocupación convivan bajo un mismo techo.',
    },
  },
  company: {
    id: 'company',
    kind: 'domain',
    code: '5',
    label: { en: 'Good company at work', es: 'Trabajar en buena compañía' },
    term: { en: 'collaboration', es: 'colaboración' },
    text: {
      en: 'Nobody helps a baby single-handed. How to work with colleagues, with communities and with other organizations, and still be on speaking terms.',
      es: 'Nadie ayuda a un bebé sin compañía. Cómo trabajar con colegas, con la comunidad y con otras organizaciones, y seguir en buenos términos.',
    },
  },
  guiding: {
    id: 'guiding',
    kind: 'domain',
    code: '6',
    label: { en: 'Helping others grow', es: 'Ayudar a crecer a otras personas' },
    term: { en: 'supervision and leadership', es: 'supervisión y liderazgo' },
    text: {
      en: 'How people in this work are welcomed, heard and given room, by whoever is beside them as much as by whoever is in charge.',
      es: 'Cómo se recibe, se escucha y se da espacio a quienes hacen este trabajo, tanto por parte de colegas como de quienes dirigen.',
    },
  },
  listening: {
    id: 'listening',
    kind: 'domain',
    code: '7',
    label: { en: 'Listening and being understood', es: 'Escuchar y hacerse entender' },
    term: { en: 'communication', es: 'comunicación' },
    text: {
      en: 'Hearing people out, finding words they can use, and speaking truthfully to one family or to a whole state.',
      es: 'Escuchar de verdad, encontrar palabras que sirvan y hablar con honestidad ante una familia o ante todo un estado.',
    },
  },
  wondering: {
    id: 'wondering',
    kind: 'domain',
    code: '8',
    label: { en: 'Wondering and working it out', es: 'Preguntarse y pensar el siguiente paso' },
    term: { en: 'analysis and planning', es: 'análisis y planificación' },
    text: {
      en: 'Looking closely, keeping more than one idea alive, and choosing what to do next from what is honestly known.',
      es: 'Mirar con atención, mantener viva más de una idea y decidir qué sigue a partir de lo que honestamente se sabe.',
    },
  },
  pausing: {
    id: 'pausing',
    kind: 'domain',
    code: '9',
    label: { en: 'Pausing to look inward', es: 'Hacer una pausa y mirar hacia dentro' },
    term: { en: 'self-reflection', es: 'autorreflexión' },
    text: {
      en: 'What the work stirs in us, who helps us think about it, and how to stay well enough to go on.',
      es: 'Lo que el trabajo mueve en nuestro interior, quién nos ayuda a pensarlo y cómo estar bien para poder seguir.',
    },
  },
} satisfies Record<string, FrameworkNode>;
