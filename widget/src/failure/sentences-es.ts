import type { Wrong } from '../data/check.js';
import type { Sentences } from './sentences.js';

const askSite = 'Si continúa así, avise a quienes administran este sitio.';

export const es: Sentences = (problem) => {
  switch (problem.code) {
    case 'network':
      return [
        'No se pudo llegar al archivo: no hay conexión, o el otro sitio no permite que esta página lo lea.',
        `Revise su conexión e intente de nuevo. ${askSite}`,
      ];
    case 'timeout':
      return ['El otro lado tardó demasiado en responder.', `Intente de nuevo en un momento. ${askSite}`];
    case 'status':
      return problem.status === 404 || problem.status === 410
        ? [`No hay ningún archivo en esta dirección (error ${problem.status}).`, askSite]
        : problem.status === 401 || problem.status === 403
          ? [
              `El archivo no está abierto a todos (error ${problem.status}).`,
              'Inicie sesión en este sitio e intente de nuevo.',
            ]
          : [`El otro lado respondió con el error ${problem.status}.`, `Intente de nuevo en un momento. ${askSite}`];
    case 'web-page':
      return [
        'En lugar del archivo llegó una página web: por lo general significa que hay que iniciar sesión.',
        `Inicie sesión en este sitio e intente de nuevo. ${askSite}`,
      ];
    case 'empty':
      return ['El archivo está vacío.', askSite];
    case 'not-json':
      return [
        `El archivo está dañado${problem.where ? ` (${placeIn(problem.where)})` : ''}: no se puede leer como JSON.`,
        askSite,
      ];
    case 'not-a-document':
      return ['El archivo contiene otra cosa que un marco de competencias.', askSite];
    case 'other-format':
      return [
        problem.found
          ? `El archivo es «${problem.found}»; un marco de competencias dice «imh-framework».`
          : 'El archivo no dice que es un marco de competencias («format»: «imh-framework»).',
        askSite,
      ];
    case 'newer-version':
      return [
        `El archivo se escribió para una versión más nueva de este visor (versión de formato ${problem.found}; aquí se lee la 1).`,
        'Quienes administran este sitio pueden actualizar el visor.',
      ];
    case 'invalid':
      return [`El archivo no está del todo bien: ${problem.where} ${wrong(problem.wrong)}.`, askSite];
    case 'address':
      return ['Esto no es una dirección web.', askSite];
    case 'nothing':
      return ['Aquí no se indicó ningún marco.', 'Quienes administran este sitio pueden indicarlo con «src».'];
  }
};

function wrong(wrong: Wrong): string {
  switch (wrong.is) {
    case 'missing':
      return `no tiene «${wrong.field}»`;
    case 'type':
      return `no es del tipo que corresponde (${wrong.expected})`;
    case 'value':
      return `no es ninguno de los valores conocidos (${wrong.expected})`;
    case 'form':
      return 'está vacío o no está escrito en la forma que corresponde';
  }
}

const placeIn = (where: string): string => where.replace('line', 'línea').replace('column', 'columna');
