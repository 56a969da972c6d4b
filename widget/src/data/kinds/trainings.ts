import type { Trainings } from '@imh/core';
import validate from '@imh/core/validators/imh-trainings';
import type { Kind } from './kind.js';

export const trainingsKind: Kind<Trainings> = { format: 'imh-trainings', validate };
