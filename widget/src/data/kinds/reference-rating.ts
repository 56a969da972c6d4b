import type { ReferenceRating } from '@imh/core';
import validate from '@imh/core/validators/imh-reference-rating';
import type { Kind } from './kind.js';

export const referenceRatingKind: Kind<ReferenceRating> = { format: 'imh-reference-rating', validate };
