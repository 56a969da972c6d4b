// What searching and filtering need comes when a person turns to them.
export { OutlineFinder } from '@imh/elements';
