import { defineMyPath } from '@imh/elements';
import { OwnPathElement } from './own-path-element.js';

defineMyPath();
OwnPathElement.define();
