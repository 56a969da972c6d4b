/** A draft about something that is in the log, and the parts of a page's address. */
export const existing = {
  existing: {
    isSamePage: 'This page is already in your log:',
    isLike: 'This may be in your log already:',
    addTo: 'Add to it',
    newEntry: 'New entry',
  },
  address: {
    parts: 'Parts of the address',
    kept: 'in the address',
    why: {
      secret: 'removed, because it may be private',
      tracking: 'removed, because it only tells how you came here',
      unknown: 'removed, because it may be private or not needed',
    },
    putBack: (name: string) => `Put “${name}” back`,
    remove: (name: string) => `Remove “${name}”`,
  },
};
