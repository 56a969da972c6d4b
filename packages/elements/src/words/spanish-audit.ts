import type { englishAudit } from './english-audit.js';

export const spanishAudit: typeof englishAudit = {
  title: 'Registro de evidencias para una auditoría',
  files: {
    'summary.html': 'Un resumen para leer e imprimir. Se abre en cualquier navegador.',
    'entries.csv': 'Las entradas como tabla para un programa de hojas de cálculo.',
    'log.json':
      'Las mismas entradas para programas. Quien revisa puede abrir este archivo ZIP en la página de revisión de una asociación.',
    'certificates/': 'Los certificados, con su fecha y su título como nombre.',
    'certificates/SHA256SUMS.txt': 'La suma de verificación de cada certificado.',
  },
  certificates: (count) => `${count.toLocaleString('es-US')} ${count === 1 ? 'archivo' : 'archivos'}.`,
  missing: (count) =>
    count === 1
      ? '1 certificado está en el registro, pero no en la computadora que escribió esta carpeta:'
      : `${count.toLocaleString('es-US')} certificados están en el registro, pero no en la computadora que escribió esta carpeta:`,
  informal: 'Todas las horas son un recuento informal; la asociación decide.',
};
