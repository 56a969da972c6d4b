import type { Refusal } from '../../../embed/parameters.js';

/** In a frame (embed.html), where there is nothing to show. */
export const embed = {
  openDocument: 'Open in a new page',
  refusal: (why: Refusal): string => {
    switch (why.code) {
      case 'element':
        return `This frame does not recognize the element “${why.name}”. Known: ${why.known}.`;
      case 'address':
        return `“${why.address}” is not a web address that can be shown here.`;
      case 'elsewhere':
        return `This frame shows documents of its own site, and ${why.address} is on another one. The people who run this site can allow it: in embed.html, write ${why.origin} into the line “imh-allow”.`;
    }
  },
};
