import type { Strings } from '../en.js';

export const handOver: Pick<Strings, 'handOverWithheld'> = {
  handOverWithheld: {
    history: 'versiones anteriores de las entradas',
    conflicts: 'la otra versión de las entradas que se cambiaron en dos lugares',
    notes: 'notas',
    quotes: 'citas',
    planned: 'entradas planeadas',
    certificates: 'certificados',
    education: 'estudios',
    work: 'trabajo',
    references: 'referencias',
    'self-checks': 'autoevaluaciones que no se eligieron',
    ratings: 'evaluaciones de referencia que no se eligieron',
    'refused-ratings': 'evaluaciones de referencia que quien respondió no autorizó a compartir',
    'closed-periods': 'períodos cerrados que no se eligieron',
    labels: 'nombres de competencias que no se pueden compartir',
    'other-fields': 'campos que esta versión del programa no conoce',
  },
};
