import type { conflicts as english } from '../en/conflicts.js';
import { plural } from './plural.js';

export const conflicts: typeof english = {
  title: 'Cambiadas en dos lugares',
  count: (count) => `${plural(count, 'entrada cambió', 'entradas cambiaron')} en dos lugares`,
  intro: 'Se guardan ambas versiones hasta que usted elija. Cada elección se puede deshacer.',
  searching: 'Revisando sus entradas…',
  none: 'Ninguna entrada tiene dos versiones.',
  here: 'Esta computadora',
  there: 'Otra computadora',
  numbered: (side, at) => `${side}, versión ${at}`,
  on: (day) => `cambió el ${day}`,
  chooseHint: 'Elija lo correcto en cada línea en la que difieren.',
  both: 'Ambas',
  allOf: (side) => `Todo de: ${side}`,
  same: 'Igual en ambas',
  settle: 'Guardar una sola versión',
  more: (count) => `Hay ${plural(count, 'versión', 'versiones')}. Se comparan de dos en dos.`,
  deletedHere: 'Borrada en una computadora, cambiada en la otra.',
  keepChanged: 'Conservar la versión cambiada',
  keepDeletion: 'Borrarla',
  absent: '(vacío)',
  changedMeanwhile: 'Esta entrada cambió en otra página. Revísela de nuevo.',
};
