import type { Trainings } from '@imh/core';
import schema from '@imh/core/schema/imh-trainings';
import type { Kind } from './kind.js';

export const trainingsKind: Kind<Trainings> = { format: 'imh-trainings', schema };
