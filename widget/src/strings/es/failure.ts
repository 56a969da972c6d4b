import type { Format } from '../../data/kinds/kind.js';
import type { Fault } from '../../data/problem.js';
import type { failure as English } from '../en/failure.js';
import { placeText } from '../place-text.js';

const askSite = 'Si el problema continúa, avise a quienes administran este sitio.';

const kinds: Readonly<Record<Format, string>> = {
  'imh-framework': 'un marco de competencias',
  'imh-trainings': 'una guía de capacitaciones',
  'imh-crosswalk': 'una tabla de equivalencias entre dos marcos',
  'imh-self-check': 'una autoevaluación',
  'imh-reference-rating': 'una evaluación de referencia',
  'imh-requirements': 'una lista de requisitos',
  'imh-evidence-log': 'un registro de evidencias',
};

function faultText(fault: Fault): string {
  switch (fault.is) {
    case 'missing':
      return `no tiene “${fault.field}”`;
    case 'type':
      return `no es del tipo correcto (se espera: ${fault.expected})`;
    case 'value':
      return `no es ninguno de los valores permitidos (${fault.expected})`;
    case 'form':
      return 'está vacío o no tiene el formato correcto';
  }
}

export const failure: typeof English = {
  tryAgain: 'Intentar de nuevo',
  address: 'Dirección:',
  sentences: (problem) => {
    const wanted = kinds[problem.wanted ?? 'imh-framework'];
    switch (problem.code) {
      case 'network':
        return [
          'No se pudo cargar el archivo: quizá no hay conexión o el otro sitio no permite que esta página lo lea.',
          `Revise su conexión e intente de nuevo. ${askSite}`,
        ];
      case 'timeout':
        return ['El servidor tardó demasiado en responder.', `Intente de nuevo en un momento. ${askSite}`];
      case 'status':
        return problem.status === 404 || problem.status === 410
          ? [`No hay ningún archivo en esta dirección (error ${problem.status}).`, askSite]
          : problem.status === 401 || problem.status === 403
            ? [`El archivo no es público (error ${problem.status}).`, 'Inicie sesión en este sitio e intente de nuevo.']
            : [`El servidor respondió con el error ${problem.status}.`, `Intente de nuevo en un momento. ${askSite}`];
      case 'web-page':
        return [
          'En lugar del archivo llegó una página web. Por lo general, esto significa que hay que iniciar sesión.',
          `Inicie sesión en este sitio e intente de nuevo. ${askSite}`,
        ];
      case 'empty':
        return ['El archivo está vacío.', askSite];
      case 'not-json':
        return [
          `El archivo está dañado${problem.at ? ` (línea ${problem.at.line}, columna ${problem.at.column})` : ''}: no se puede leer como JSON.`,
          askSite,
        ];
      case 'not-a-document':
        return [`El archivo no es ${wanted}.`, askSite];
      case 'other-format':
        return [
          problem.found
            ? `El archivo es de tipo “${problem.found}”; aquí se necesita ${wanted} (“${problem.wanted}”).`
            : `El archivo no indica que sea ${wanted} (“format”: “${problem.wanted}”).`,
          askSite,
        ];
      case 'newer-version':
        return [
          `Este archivo necesita una versión más nueva de este visor (formato de archivo ${problem.found}; esta página lee el formato 1).`,
          'Quienes administran este sitio pueden actualizar el visor.',
        ];
      case 'invalid':
        return [
          `El archivo tiene un error: ${placeText(problem.place, 'fila') || problem.wanted} ${faultText(problem.fault)}.`,
          askSite,
        ];
      case 'address':
        return ['Esto no es una dirección web.', askSite];
      case 'file':
        return [problem.because, askSite];
      case 'nothing':
        return [
          `No se indicó ningún archivo. Este elemento necesita ${wanted}.`,
          'Quienes administran este sitio pueden agregarlo con el atributo “src”.',
        ];
    }
  },
};
