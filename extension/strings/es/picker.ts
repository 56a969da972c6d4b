import { spanishPicker } from '@imh/elements/words';
import type { picker as english } from '../en/picker.js';
import { plural } from './plural.js';

export const picker: typeof english = {
  ...spanishPicker,
  pickerNoFramework:
    'Un marco es la lista de competencias de su asociación. Todavía no hay ninguno elegido; puede guardar sin elegirlo.',
  pickerSetUp: 'Elegir un marco',
  suggested: 'Sugerencias',
  suggestedHint: 'Agregue solo lo que corresponda. Nada se agrega por sí solo.',
  suggestionAdd: (name) => `Agregar ${name}`,
  suggestionAdded: (name) => `Se agregó: ${name}`,
  suggestedMore: (count) => `${count} más`,
  suggestedWords: (words) => `Palabras que coinciden: ${words}`,
  suggestedThrough: (name) => `en nuestro conjunto inicial: ${name}`,
  suggestedOnSite: (site, count) => `Ya la eligió en ${site} (${plural(count, 'entrada', 'entradas')})`,
  suggestedFor: (title) => `Ya la eligió para “${title}”`,
  frameworksTogether: 'Todos estos juntos',
};
