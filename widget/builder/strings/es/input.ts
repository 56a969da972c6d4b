import type { InputStrings } from '../en/input.js';

export const input: InputStrings = {
  formats:
    'Una hoja de cálculo (Excel, CSV), un texto copiado de un PDF o de Word, o un archivo de marco (CASE, JSON y otros).',
  pick: 'Elegir un archivo',
  orDrop: 'o suéltelo aquí',
  notUploaded: 'No se sube nada. Esta página lee el archivo en esta computadora.',
  pasteTitle: 'O pegar un texto o una tabla',
  pasteLabel: 'Texto, tal como se copió de un PDF, de Word o de una hoja de cálculo',
  readPasted: 'Leer este texto',
};
