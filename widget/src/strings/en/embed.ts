import type { Refusal } from '../../../embed/parameters.js';

/** Strings for embed.html (the page inside an iframe), if it has nothing to show. */
export const embed = {
  openDocument: 'Open in a new page',
  refusal: (why: Refusal): string => {
    switch (why.code) {
      case 'element':
        return `This frame does not recognize the element “${why.name}”. Known elements: ${why.known}.`;
      case 'address':
        return `“${why.address}” is not a web address that can be shown here.`;
      case 'elsewhere':
        return `This frame shows documents from its own site only, and ${why.address} is on another site. The people who run this site can allow it: in embed.html, add ${why.origin} to the “imh-allow” line.`;
    }
  },
};
