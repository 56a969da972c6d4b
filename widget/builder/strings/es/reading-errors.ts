import type { readingErrors as English } from '../en/reading-errors.js';

export const readingErrors: typeof English = {
  word: 'Es un documento de Word. Ábralo, seleccione todo, cópielo y péguelo en el campo debajo del botón.',
  pdf: 'Es un PDF. Ábralo, seleccione todo, cópielo y péguelo en el campo debajo del botón.',
  numbers: 'Es un archivo de Apple Numbers. Expórtelo allí como Excel o CSV y elija ese archivo.',
  empty: 'El archivo está vacío.',
  'web-page':
    'Es una página web, no un archivo con un marco. Si la guardó desde una dirección, quizá antes deba iniciar sesión allí.',
  'too-large':
    'El archivo es más grande de lo que puede ser un marco. Borre las demás hojas y columnas, y guárdelo de nuevo.',
  'not-text': 'No es una hoja de cálculo ni un texto.',
  'broken-workbook':
    'El libro está dañado. Ábralo en su programa de hojas de cálculo, guárdelo de nuevo y elija ese archivo.',
  'old-workbook': 'Es un archivo antiguo de Excel (.xls). Ábralo, guárdelo como .xlsx o CSV y elija ese archivo.',
  'no-rows': 'La tabla nombra sus columnas, pero no tiene filas debajo.',
  'no-nodes':
    'No se encontraron nombres de dominios ni de competencias. Compare su archivo con la hoja de cálculo para completar, abajo.',
  'no-competency':
    'Solo se encontraron encabezados. Llame “Competencia” a la columna de las competencias o numérelas debajo de sus dominios.',
  'newer-version': 'El archivo proviene de una versión más reciente de este programa.',
  unreadable: 'El navegador no puede leer el archivo. Quizá se movió o cambió: elíjalo de nuevo.',
  'no-worker':
    'La lectura se detuvo. Quizá falte un archivo en la carpeta del creador, o el archivo sea demasiado grande para esta computadora.',
  'not-json':
    'El archivo está dañado o incompleto. Aquí se indica el lugar; obtenga de nuevo el archivo de donde proviene.',
  'unknown-format': 'El archivo tiene una forma que no se conoce aquí.',
  other: 'El archivo contiene algo que no se puede usar. Aquí se indica el lugar.',
};
