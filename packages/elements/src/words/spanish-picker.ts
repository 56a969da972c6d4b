import type { PickerWords } from '../picker/picker-words.js';

export const spanishPicker: PickerWords = {
  competencies: 'Competencias',
  pickerPlaceholder: 'Busque por palabra o número',
  pickerNone: (query) => `Nada coincide con “${query}”.`,
  pickerUnchosen: (query) => `“${query}” aún no está elegida: elija una competencia de la lista o borre el texto.`,
  pickerSimilar: (query) => `Nada tiene exactamente “${query}”. Estas son parecidas.`,
  pickerRefused: (query) =>
    `Todavía no se guardó. “${query}” está escrito aquí, pero no elegido: elija una competencia de la lista o borre el texto.`,
  pickerClear: 'Borrar el texto',
  pickerCount: (count) => `${count} ${count === 1 ? 'coincidencia' : 'coincidencias'}`,
  pickerNewArea: (area) => `¿No está? Guardar “${area}” como área propia en:`,
  pickerOwnAreas: 'Mis áreas propias',
  pickerOwnArea: (area, domain) => `Usar “${area}” como área propia en ${domain}`,
  pickerRemove: (label) => `Quitar ${label}`,
  pickerAbout: (label) => `${label}: detalles`,
  pickerChosen: (count) => `Elegidas: ${count}`,
  pickerList: 'Coincidencias',
  pickerKeys: '↓ ↑ recorren, Enter elige, Esc cierra. Con el campo vacío, Retroceso quita la última.',
  pickerFavorites: 'Favoritas',
  pickerRecent: 'Elegidas recientemente',
  pickerPractices: 'Cómo puede verse en la práctica',
  pickerNoText: 'Su marco muestra aquí solo el nombre.',
  pickerMinutes: 'Minutos para esta competencia (opcional)',
  pickerFavorite: 'Favorita: mostrarla primero',
  pickerOutline: 'Aquí solo aparecen los nombres. Pida el texto completo a su asociación.',
};
