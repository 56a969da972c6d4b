import type { AboutStrings } from '../en/about.js';

export const about: AboutStrings = {
  title: 'Acerca del marco',
  name: 'Título',
  nameMissing: 'El archivo no indica un título. Escriba el que deben ver quienes visitan la página.',
  publisher: 'Su asociación',
  main: 'Idioma del texto',
  mainUnknown: 'Elija uno',
  add: 'Agregar un idioma',
  addAbout: 'Cada fila tiene entonces campos para él en “Editar”.',
  choose: 'Elegir un idioma',
  languages: (names) => `Idiomas: ${names}`,
  id: 'Identificador permanente',
  idAbout:
    'El mismo en todas las versiones: las respuestas que las personas guardaron se refieren a él. Elíjalo antes de publicar por primera vez; lo mejor es una dirección de su propio sitio, como https://example.org/competencias.',
  idWrong: 'Un identificador comienza con un esquema como https: y no contiene espacios.',
  version: 'Versión',
  versionAbout: 'Por ejemplo, el año de la edición.',
  more: 'Identificador y versión',
  categories: 'Categorías',
  categoriesAbout:
    'Para quién es una competencia, por ejemplo funciones o niveles de Endorsement. Quienes visitan la página filtran por ellas.',
  category: (name) => `Categoría “${name}”`,
  addCategory: 'Agregar una categoría',
  newCategory: 'Categoría nueva',
  removeCategory: (name) => `Borrar “${name}”`,
  remove: 'Borrar',
  in: (field, language) => `${field} (${language})`,
  changed: (field) => `cambiar “${field}”`,
};
