/** Strings of the fields about the framework as a whole. */
export const about = {
  title: 'About the framework',
  name: 'Title',
  nameMissing: 'The file names no title. Please write the one that visitors should see.',
  publisher: 'Your association',
  main: 'Language of the text',
  mainUnknown: 'Please choose',
  add: 'Add a language',
  addAbout: 'Each row then has fields for it under “Edit”.',
  choose: 'Choose a language',
  languages: (names: string) => `Languages: ${names}`,
  id: 'Permanent id',
  idAbout:
    'The same in every version: answers that people saved refer to it. Choose it before you publish for the first time; best is an address of your own site, such as https://example.org/competencies.',
  idWrong: 'An id begins with a scheme such as https: and contains no spaces.',
  version: 'Version',
  versionAbout: 'Such as the year of the edition.',
  more: 'Id and version',
  categories: 'Categories',
  categoriesAbout: 'For whom a competency is, such as roles or levels of Endorsement. Visitors filter by them.',
  category: (name: string) => `Category “${name}”`,
  addCategory: 'Add a category',
  newCategory: 'New category',
  removeCategory: (name: string) => `Delete “${name}”`,
  remove: 'Delete',
  in: (field: string, language: string) => `${field} (${language})`,
  // Words for undo.
  changed: (field: string) => `change “${field}”`,
};

export type AboutStrings = typeof about;
