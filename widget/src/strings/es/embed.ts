import type { embed as English } from '../en/embed.js';

export const embed: typeof English = {
  openDocument: 'Abrir el documento por separado',
  refusal: (why) => {
    switch (why.code) {
      case 'element':
        return `Este recuadro (iframe) no reconoce el elemento «${why.name}». Se conocen: ${why.known}.`;
      case 'address':
        return `«${why.address}» no es una dirección web que se pueda mostrar aquí.`;
      case 'elsewhere':
        return `Este recuadro (iframe) muestra documentos de su propio sitio, y ${why.address} está en otro. Quienes administran este sitio pueden permitirlo: en embed.html, escriban ${why.origin} en la línea «imh-allow».`;
    }
  },
};
