import { defineElement } from '../define-element.js';
import { SiteOfferElement } from './site-offer-element.js';

export function defineSiteOffer(): void {
  defineElement('site-offer', SiteOfferElement);
}
