import type { embed as English } from '../en/embed.js';

export const embed: typeof English = {
  openDocument: 'Abrir en una página nueva',
  refusal: (why) => {
    switch (why.code) {
      case 'element':
        return `Este recuadro (iframe) no reconoce el elemento “${why.name}”. Elementos conocidos: ${why.known}.`;
      case 'address':
        return `“${why.address}” no es una dirección web que se pueda mostrar aquí.`;
      case 'elsewhere':
        return `Este recuadro (iframe) muestra solo documentos de su propio sitio, y ${why.address} está en otro. Quienes administran este sitio pueden permitirlo: en embed.html, agreguen ${why.origin} a la línea “imh-allow”.`;
    }
  },
};
