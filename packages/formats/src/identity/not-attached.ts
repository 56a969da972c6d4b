/**
 * The parent of a node that hangs nowhere while others hang somewhere. No file holds a node of this id, so every reader
 * of ours shows the node last, among those whose parent is missing.
 */
export const NOT_ATTACHED = 'urn:x-imh:not-attached';
