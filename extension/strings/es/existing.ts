import type { existing as english } from '../en/existing.js';

export const existing: typeof english = {
  existing: {
    isSamePage: 'Esta página ya está en su registro:',
    isLike: 'Es posible que esto ya esté en su registro:',
    addTo: 'Agregar a esa entrada',
    newEntry: 'Entrada nueva',
  },
  address: {
    parts: 'Partes de la dirección',
    kept: 'en la dirección',
    why: {
      secret: 'se quitó, porque puede ser privada',
      tracking: 'se quitó, porque solo indica cómo llegó usted aquí',
      unknown: 'se quitó, porque puede ser privada o innecesaria',
    },
    putBack: (name) => `Volver a poner “${name}”`,
    remove: (name) => `Quitar “${name}”`,
  },
};
