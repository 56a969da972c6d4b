import { FileInputElement } from '../content/input/file-input-element.js';
import { define as definePreview } from '../preview/define.js';
import { define as defineForm } from '../training-form/define.js';
import { TrainingsElement } from './trainings-element.js';

export function define(): void {
  definePreview();
  defineForm();
  if (!customElements.get('builder-file-input')) customElements.define('builder-file-input', FileInputElement);
  if (!customElements.get('builder-trainings')) customElements.define('builder-trainings', TrainingsElement);
}
