import { explainDocumentError, spanishDocumentSentences as sentences } from '@imh/elements';
import { hasCurlyQuotes } from '../../failure/curly-quotes.js';
import type { failure as English } from '../en/failure.js';

const askSite = 'Si el problema continúa, avise a quienes administran este sitio.';

export const failure: typeof English = {
  tryAgain: 'Intentar de nuevo',
  address: 'Dirección:',
  sentences: (problem) => {
    const { wanted = 'imh-framework' } = problem;
    if (hasCurlyQuotes(problem)) {
      return [
        'La dirección contiene comillas tipográficas (“ ”), que un procesador de textos o un editor puso en lugar de las rectas (").',
        'Quienes administran este sitio pueden volver a escribirlas en el código, o pegar el original.',
      ];
    }
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
      case 'address':
        return ['Esto no es una dirección web.', askSite];
      case 'file':
        return [problem.because, askSite];
      case 'nothing':
        return [
          `No se indicó ningún archivo. Este elemento necesita ${sentences.names[wanted]}.`,
          'Quienes administran este sitio pueden agregarlo con el atributo “src”.',
        ];
      case 'web-page':
        return [
          explainDocumentError({ ...problem, wanted }, sentences),
          `Inicie sesión en este sitio e intente de nuevo. ${askSite}`,
        ];
      case 'newer-version':
        return [
          explainDocumentError({ ...problem, wanted }, sentences),
          'Quienes administran este sitio pueden actualizar el visor.',
        ];
      default:
        return [explainDocumentError({ ...problem, wanted }, sentences), askSite];
    }
  },
};
