import type { ReferenceRating } from '@imh/core';
import schema from '@imh/core/schema/imh-reference-rating';
import type { Kind } from './kind.js';

export const referenceRatingKind: Kind<ReferenceRating> = { format: 'imh-reference-rating', schema };
