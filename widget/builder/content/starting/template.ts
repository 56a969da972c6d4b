import { csvText } from '@imh/formats';

/** A spreadsheet to fill in, with rows that show how; the column names are those that every reader of ours knows. */
const rows: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['Code', 'Domain', 'Area', 'Competency', 'Statement', 'Demonstrated by', 'Categories'],
    [
      '1.1.1',
      'Example domain',
      'Example area',
      'Short name of a competency',
      'Its full wording, as your association wrote it.',
      'First example in practice\nSecond example',
      'Home visitor; Supervisor',
    ],
    [
      '1.1.2',
      'Example domain',
      'Example area',
      'Short name of the next competency',
      'Write one row for each competency, and delete these example rows.',
      '',
      'All',
    ],
    [
      '2.1.1',
      'Another domain',
      'Another area',
      'Short name of a third competency',
      'Columns that you do not need may stay empty.',
      '',
      '',
    ],
  ],
  es: [
    ['Código', 'Dominio', 'Área', 'Competencia', 'Enunciado', 'Se demuestra por', 'Categorías'],
    [
      '1.1.1',
      'Dominio de ejemplo',
      'Área de ejemplo',
      'Nombre breve de una competencia',
      'Su texto completo, como lo escribió su asociación.',
      'Primer ejemplo en la práctica\nSegundo ejemplo',
      'Visitadora o visitador del hogar; Quien supervisa',
    ],
    [
      '1.1.2',
      'Dominio de ejemplo',
      'Área de ejemplo',
      'Nombre breve de la siguiente competencia',
      'Escriba una fila por competencia y borre estas filas de ejemplo.',
      '',
      'Todas',
    ],
    [
      '2.1.1',
      'Otro dominio',
      'Otra área',
      'Nombre breve de una tercera competencia',
      'Las columnas que no necesite pueden quedar vacías.',
      '',
      '',
    ],
  ],
};

/** The spreadsheet as CSV, which Excel opens. */
export const templateCsv = (language: string): string => csvText(rows[language] ?? rows['en']!);
