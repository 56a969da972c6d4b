import { spanishHows, spanishKinds } from '@imh/elements/words';
import { count } from './count.js';
import type { evidenceCoverage as English } from '../en/evidence-coverage.js';

export const evidenceCoverage: typeof English = {
  coverageTitle: 'Cobertura',
  coverageCaption:
    'Cuántas entradas terminadas hay en cada área, por tipo de evidencia. Elija un número para ver sus entradas.',
  area: 'Área',
  allKinds: 'Todas',
  kinds: spanishKinds,
  hows: spanishHows,
  showCompetencies: 'Mostrar también cada competencia',
  nothingListed: 'nada registrado',
  entriesBehind: (n, kind, area) => `${count(n, '# entrada', '# entradas')}: ${area}, ${kind}`,
  close: 'Cerrar',
  elsewhere: 'De otros marcos',
  elsewhereHint: 'Otros marcos, otras versiones o áreas en palabras de la persona.',
  untagged: 'Sin competencia',
  forCategory: (category) => `Áreas para ${category}`,
  nothingFinished: 'Todavía no hay entradas terminadas, así que no hay nada que mostrar en el mapa.',
};
