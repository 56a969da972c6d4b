import type { FrameworkNode } from '@imh/core';

// All nine, so that codes and ids are settled before the text is. A domain is published when its text is written:
// see starter.ts for those that are.

/** Domains 1 to 9 of the starter set. */
export const starterDomains = {
  foundations: {
    id: 'foundations',
    kind: 'domain',
    code: '1',
    label: { en: 'How babies and relationships grow', es: 'Cómo crecen los bebés y sus vínculos' },
    text: {
      en: 'What is known about the first years, and how love, bodies, families and hard times shape one another.',
      es: 'Lo que se sabe de los primeros años, y cómo el cariño, el cuerpo, la familia y los tiempos difíciles se influyen entre sí.',
    },
  },
  rules: {
    id: 'rules',
    kind: 'domain',
    code: '2',
    label: { en: 'Rights, rules and trust', es: 'Derechos, reglas y confianza' },
    text: {
      en: 'What the law asks of us, what families may ask of us, and how to honor both without losing the relationship. Laws differ from place to place, and nothing here is legal advice.',
      es: 'Lo que la ley nos pide, lo que las familias nos pueden pedir y cómo cumplir con ambas sin perder la relación. Las leyes cambian de un lugar a otro, y nada de esto es asesoría legal.',
    },
  },
  wayfinding: {
    id: 'wayfinding',
    kind: 'domain',
    code: '3',
    label: { en: 'Finding the way to help', es: 'Encontrar el camino a la ayuda' },
  },
  alongside: {
    id: 'alongside',
    kind: 'domain',
    code: '4',
    label: { en: 'Alongside families', es: 'Al lado de las familias' },
  },
  company: {
    id: 'company',
    kind: 'domain',
    code: '5',
    label: { en: 'Good company at work', es: 'Trabajar en buena compañía' },
  },
  guiding: {
    id: 'guiding',
    kind: 'domain',
    code: '6',
    label: { en: 'Helping others grow', es: 'Ayudar a crecer a otras personas' },
  },
  listening: {
    id: 'listening',
    kind: 'domain',
    code: '7',
    label: { en: 'Listening and being understood', es: 'Escuchar y hacerse entender' },
  },
  wondering: {
    id: 'wondering',
    kind: 'domain',
    code: '8',
    label: { en: 'Wondering and working it out', es: 'Preguntarse y buscar salidas' },
  },
  pausing: {
    id: 'pausing',
    kind: 'domain',
    code: '9',
    label: { en: 'Pausing to look inward', es: 'Hacer una pausa y mirar hacia dentro' },
  },
} satisfies Record<string, FrameworkNode>;
