/** Invented providers of the example guide. */
export const sponsors = {
  lighthouse: 'Lighthouse Otter Academy (invented)',
  teapot: 'The Teapot Collective (invented)',
  juniper: 'Juniper & Moon Learning (invented)',
};

/** Invented regions. */
export const regions = {
  north: { en: 'North Shore', es: 'Costa Norte' },
  south: { en: 'South Valley', es: 'Valle Sur' },
  west: { en: 'Western Hills', es: 'Colinas del Oeste' },
};
