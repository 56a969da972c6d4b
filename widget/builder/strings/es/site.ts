import type { site as English } from '../en/site.js';

export const site: typeof English = {
  promise:
    'Esta página convierte su hoja de cálculo, su texto o su archivo en una página de su sitio en la que se puede buscar, imprimir y hacer una autoevaluación. Toma unos diez minutos.',
  question: '¿Con qué está hecho su sitio?',
  changed: (name) => `elegir “${name}”`,
  site: {
    wordpress: { name: 'WordPress', about: 'Recibe un pequeño plugin para instalar o un fragmento para pegar.' },
    wix: { name: 'Wix', about: 'Recibe un fragmento para un elemento “Insertar”.' },
    squarespace: { name: 'Squarespace', about: 'Recibe un fragmento para un bloque de código.' },
    'wild-apricot': { name: 'Wild Apricot', about: 'Recibe un fragmento para un gadget de HTML personalizado.' },
    files: { name: 'Puedo subir archivos', about: 'Recibe archivos para su propio espacio web y un fragmento.' },
    unknown: {
      name: 'No lo sé',
      about: 'Recibe lo que funciona en la mayoría de los sitios y una nota para quien lo sepa.',
    },
  },
};
