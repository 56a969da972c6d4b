import type { evidenceCertificates as English } from '../en/evidence-certificates.js';

export const evidenceCertificates: typeof English = {
  certificatesTitle: 'Certificados',
  noCertificates: 'En este registro no figura ningún certificado.',
  unlisted: 'En el ZIP, pero sin relación con ninguna entrada',
  notInFile: 'registrado, pero no incluido en este archivo',
  onlyInZip: 'El registro menciona certificados, pero solo se incluyen al exportar como ZIP.',
  viewFile: (name) => `Ver ${name}`,
  openInTab: (name) => `Abrir ${name} en otra pestaña`,
  saveFile: (name) => `Guardar ${name}`,
  checksumDiffers: (name) =>
    `${name} no coincide con el archivo que figura en el registro (la suma de comprobación es distinta), así que no se abrió.`,
  checksumUnchecked: 'No se pudo comprobar su suma, porque esta página no usa HTTPS.',
  notShown: 'Este tipo de archivo no se muestra aquí. Guárdelo y ábralo con un programa de confianza.',
  pictureOf: (name) => `Imagen: ${name}`,
};
