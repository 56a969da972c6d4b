// Loaded when somebody has written free text.
export { likelyIdentifiers } from '@imh/core';
