import type { handOver as english } from '../en/hand-over.js';

export const handOver: typeof english = {
  exportTitle: 'Exportar',
  handOver: 'Entregar',
  handOverHint: 'Lo que usted elija, para otra persona. Antes de guardar el archivo, usted ve lo que contiene.',
  formatNames: {
    json: 'JSON',
    audit: 'Carpeta para auditoría (ZIP)',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    summary: 'Resumen para la solicitud',
    xapi: 'Declaraciones xAPI',
    calendar: 'Calendario (.ics)',
  },
  backupForms: { json: 'JSON', zip: 'ZIP con certificados' },
  lrs: 'Enviar a un almacén de registros de aprendizaje (LRS)',
};
