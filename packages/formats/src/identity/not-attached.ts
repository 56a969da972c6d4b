/**
 * The parent of a CASE item that has none although other items have one. No file contains a node with this id, so every
 * reader of ours shows the item last, among the nodes whose parent is missing.
 */
export const NOT_ATTACHED = 'urn:x-imh:not-attached';
