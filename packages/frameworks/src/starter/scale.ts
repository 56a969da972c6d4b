import type { Scale } from '@imh/core';

/** Four levels, worded as in a conversation with a supportive supervisor; a rater reads them in the third person. */
export const starterScale = {
  levels: [
    {
      value: 1,
      label: { en: 'I want to learn this', es: 'Quiero aprenderlo' },
      anchor: {
        en: 'It is new to me, or I have only heard or read about it.',
        es: 'Es nuevo para mí, o solo he oído o leído algo al respecto.',
      },
      rater: {
        label: { en: 'Is beginning to learn this', es: 'Empieza a aprenderlo' },
        anchor: {
          en: 'It seems to be new to them, or known only from hearing or reading about it.',
          es: 'Parece nuevo para esta persona, o solo ha oído o leído algo al respecto.',
        },
      },
    },
    {
      value: 2,
      label: { en: 'I am trying it out', es: 'Lo estoy practicando' },
      anchor: {
        en: 'I have done it with someone at my side, or when things were calm.',
        es: 'Lo he hecho con alguien a mi lado, o cuando todo estaba en calma.',
      },
      rater: {
        label: { en: 'Is trying it out', es: 'Lo está practicando' },
        anchor: {
          en: 'Does it with someone at their side, or when things are calm.',
          es: 'Lo hace con alguien a su lado, o cuando todo está en calma.',
        },
      },
    },
    {
      value: 3,
      label: { en: 'It is part of my work', es: 'Es parte de mi trabajo' },
      anchor: {
        en: 'I do it with different families, on hard days too, and I notice when it did not go well.',
        es: 'Lo hago con distintas familias, también en los días difíciles, y me doy cuenta cuando no salió bien.',
      },
      rater: {
        label: { en: 'It is part of their work', es: 'Es parte de su trabajo' },
        anchor: {
          en: 'Does it with different families, on hard days too, and notices when it did not go well.',
          es: 'Lo hace con distintas familias, también en los días difíciles, y se da cuenta cuando no salió bien.',
        },
      },
    },
    {
      value: 4,
      label: { en: 'I can help others with this', es: 'Puedo ayudar a otras personas a hacerlo' },
      anchor: {
        en: 'I can say why it matters, show how I do it and stay beside a colleague who is learning it.',
        es: 'Puedo explicar por qué importa, mostrar cómo lo hago y acompañar a colegas que lo están aprendiendo.',
      },
      rater: {
        label: { en: 'Helps others with this', es: 'Ayuda a otras personas a hacerlo' },
        anchor: {
          en: 'Can say why it matters, shows how they do it and stays beside a colleague who is learning it.',
          es: 'Puede explicar por qué importa, muestra cómo lo hace y acompaña a colegas que lo están aprendiendo.',
        },
      },
    },
  ],
} satisfies Scale;
