/** 1 in `npm test`, more in `npm run prove:properties`. */
const times = Number(process.env['IMH_RUNS'] ?? 1);

/** True outside of `npm test`, where there is time for more cases than a sample, and for new ones. */
export const isProof = times > 1;

/** Runs of a property, or milliseconds for them: a sample in `npm test`, twenty times as many where they are proved. */
export const runs = (sample: number): number => sample * times;

/** The first cases of many in `npm test`, all of them where they are proved (`npm run prove:elements`). */
export const sampleOf = <Case>(cases: readonly Case[], count: number): readonly Case[] =>
  isProof ? cases : cases.slice(0, count);
