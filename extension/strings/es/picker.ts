import type { picker as english } from '../en/picker.js';
import { plural } from './plural.js';

export const picker: typeof english = {
  pickerPlaceholder: 'Busque por palabra o número',
  pickerNone: (query) => `Nada coincide con “${query}”.`,
  pickerUnchosen: (query) => `“${query}” aún no está elegida: elija una competencia de la lista o borre el texto.`,
  pickerCount: (count) => plural(count, 'coincidencia', 'coincidencias'),
  pickerOwnArea: (area, domain) => `Usar “${area}” como área propia en ${domain}`,
  pickerRemove: (label) => `Quitar ${label}`,
  pickerChosen: (count) => `Elegidas: ${count}`,
  pickerList: 'Coincidencias',
  pickerNoFramework:
    'Un marco es la lista de competencias de su asociación. Todavía no hay ninguno elegido; puede guardar sin elegirlo.',
  pickerSetUp: 'Elegir un marco',
  pickerOutline: 'Aquí solo aparecen los nombres. Pida el texto completo a su asociación.',
};
