import type { duplicates as english } from '../en/duplicates.js';
import { plural } from './plural.js';

export const duplicates: typeof english = {
  duplicates: {
    title: 'Posibles duplicados',
    count: (count) => plural(count, 'posible duplicado', 'posibles duplicados'),
    look: 'Buscar posibles duplicados',
    intro:
      'Estas entradas tienen un título parecido o la misma dirección web, en el mismo día. Nada se combina si usted no lo elige.',
    searching: 'Comparando sus entradas…',
    none: 'No hay posibles duplicados.',
    ofMany: (count) => `${plural(count, 'entrada', 'entradas')} quizás son la misma. Se comparan de dos en dos.`,
    entry: (number) => `Entrada ${number}`,
    addedOn: (day) => `Agregada el ${day}`,
    chooseHint:
      'Elija qué conservar donde las dos difieren. Se conservan las competencias, los archivos y las notas de ambas, y también lo que solo una de ellas tiene.',
    keepHint:
      'Se conserva todo: las competencias, los archivos y las notas de ambas, y lo que solo una de ellas tiene.',
    same: 'Igual en ambas',
    merge: 'Combinar en una entrada',
    keepApart: 'Conservar ambas: son diferentes',
    keptApart: (title) => `“${title}” sigue en el registro como dos entradas.`,
    merged: (title, removed) =>
      title === removed
        ? `“${title}” ahora es una sola entrada. La otra está en la papelera.`
        : `“${title}” ahora es una sola entrada. “${removed}” está en la papelera.`,
    changedMeanwhile: 'Una de las dos entradas cambió en otra página. Revíselas de nuevo, por favor.',
    showInList: (count) =>
      count === 1 ? 'Mostrar esta entrada en la lista' : `Mostrar estas ${count} entradas en la lista`,
    inLog: 'En su registro',
    onPaper: 'En este documento',
    mayBe: (title, facts) => `Quizás ya está en su registro: “${title}” (${facts}).`,
    showEntry: 'Mostrar esa entrada',
    addTo: 'Agregar a esa entrada',
    addToTitle: 'Agregar a una entrada de su registro',
    addedTo: (title) => `Se agregó a “${title}”.`,
  },
};
