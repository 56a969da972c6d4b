import { CategoryFinderElement } from './category-finder-element.js';

CategoryFinderElement.define();
