import { NoticesElement } from './notices-element.js';

NoticesElement.define();
