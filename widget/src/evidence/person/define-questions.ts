import { QuestionsElement } from './questions-element.js';

QuestionsElement.define();
