import type { rights as English } from '../en/rights.js';

export const rights: typeof English = {
  question: '¿De dónde proviene este texto?',
  unanswered: 'Mientras no responda, la página pública muestra solo títulos.',
  changed: (name) => `elegir “${name}”`,
  own: { name: 'Lo escribimos nosotros', about: 'Su asociación es la autora y tiene los derechos.' },
  licensed: { name: 'Tenemos una licencia', about: 'Lo escribió otra organización y ustedes tienen su permiso.' },
  unsure: {
    name: 'No tenemos certeza',
    about: 'La página pública muestra entonces solo títulos. Puede cambiarlo más adelante.',
  },
  permits: '¿Qué permite la licencia?',
  permission: {
    public: { name: 'Páginas públicas', about: 'Cualquier persona puede leer el texto completo en su sitio.' },
    members: {
      name: 'Solo para integrantes',
      about: 'El texto completo solo en páginas en las que hay que iniciar sesión.',
    },
    titles: { name: 'Solo títulos', about: 'Los nombres de los dominios y las áreas, pero no los enunciados.' },
  },
  holder: 'Titular de los derechos',
  holderAbout: 'Como figura en el aviso de derechos de autor. Se muestra debajo del marco.',
  named: 'nombrar a quien tiene los derechos',
  means: 'Qué significa',
  sentence: (source) => {
    if (source.kind === 'own') {
      return 'Su asociación escribió este texto: cualquier persona puede leerlo en su sitio, y guardar y compartir lo que necesite.';
    }
    if (source.kind === 'unsure') {
      return 'No hay certeza de quién puede mostrar este texto: la página pública muestra solo títulos y sus archivos no contienen ningún enunciado.';
    }
    const owner = source.holder ? `El texto pertenece a ${source.holder}` : 'El texto pertenece a otra organización';
    switch (source.permits) {
      case 'public':
        return `${owner} y su licencia permite páginas públicas: cualquier persona puede leerlo en su sitio. Los archivos que se guardan contienen solo títulos.`;
      case 'members':
        return `${owner} y su licencia permite que lo lean sus integrantes: la página pública muestra solo títulos, y usted recibe un segundo archivo para una página en la que hay que iniciar sesión.`;
      case 'titles':
        return `${owner} y su licencia permite los títulos: la página pública muestra solo títulos y sus archivos no contienen ningún enunciado.`;
    }
  },
  letterTitle: 'Preguntar a quien tiene los derechos',
  letterAbout:
    'Si no sabe qué puede publicar, pregunte. Copie esta carta en un correo electrónico, complete lo que está entre corchetes y envíela.',
  letterLabel: 'Carta',
  copyLetter: 'Copiar la carta',
  copied: 'Copiada.',
  copyByHand: 'El navegador no permite copiar: la carta está seleccionada; presione Ctrl+C.',
  letter: (holder) => `A quien corresponda en ${holder || '[nombre de quien tiene los derechos]'}:

Somos [nombre de su asociación]. Quisiéramos mostrar el marco de competencias [título y edición] en nuestro sitio web, [dirección del sitio], para que las y los profesionales puedan buscar en él y usarlo en una autoevaluación.

Le pedimos que nos indique qué permite su licencia:

1. El texto completo en páginas web públicas.
2. El texto completo solo en páginas en las que nuestros integrantes inician sesión.
3. Solo los títulos de los dominios y las áreas, sin los enunciados.

Le pedimos también que nos indique:

- qué aviso de derechos de autor debemos mostrar junto al texto,
- si podemos mostrar el texto en [otros idiomas],
- si quienes visitan el sitio pueden imprimir el texto o guardarlo para uso propio,
- hasta cuándo es válido el permiso.

No vendemos el texto y lo quitaremos si usted lo solicita.

Muchas gracias,
[su nombre, cargo y correo electrónico]`,
};
