import fc from 'fast-check';
import { isProof } from './runs.js';

// Imported before every property. `npm test` tries the same cases each time, so that a run fails because of a change and
// of nothing else; `npm run prove:properties` tries new ones, and prints the seed of a case that fails.
if (!isProof) fc.configureGlobal({ seed: 20_261_130 });
