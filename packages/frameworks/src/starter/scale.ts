import type { Scale } from '@imh/core';

/** Four levels, worded as in a conversation with a supportive supervisor. */
export const starterScale = {
  levels: [
    {
      value: 1,
      label: { en: 'I want to learn this', es: 'Quiero aprenderlo' },
      anchor: {
        en: 'It is new to me, or I have only heard or read about it.',
        es: 'Es nuevo para mí, o solo he oído o leído algo al respecto.',
      },
    },
    {
      value: 2,
      label: { en: 'I am trying it out', es: 'Lo estoy practicando' },
      anchor: {
        en: 'I have done it with someone at my side, or when things were calm.',
        es: 'Lo he hecho con alguien a mi lado, o cuando todo estaba en calma.',
      },
    },
    {
      value: 3,
      label: { en: 'It is part of my work', es: 'Es parte de mi trabajo' },
      anchor: {
        en: 'I do it with different families, on hard days too, and I notice when it did not go well.',
        es: 'Lo hago con distintas familias, también en los días difíciles, y me doy cuenta cuando no salió bien.',
      },
    },
    {
      value: 4,
      label: { en: 'I can help others with this', es: 'Puedo ayudar a otras personas a hacerlo' },
      anchor: {
        en: 'I can say why it matters, show how I do it and stay beside a colleague who is learning it.',
        es: 'Puedo explicar por qué importa, mostrar cómo lo hago y acompañar a colegas que lo están aprendiendo.',
      },
    },
  ],
} satisfies Scale;
