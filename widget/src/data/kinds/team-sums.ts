import type { TeamSums } from '@imh/core';
import validate from '@imh/core/validators/imh-team-sums';
import type { Kind } from './kind.js';

export const teamSumsKind: Kind<TeamSums> = { format: 'imh-team-sums', validate };
