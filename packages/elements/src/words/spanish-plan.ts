import type { englishPlan } from './english-plan.js';

const entries = (n: number): string => (n === 1 ? '1 entrada' : `${n.toLocaleString('es-US')} entradas`);

export const spanishPlan: typeof englishPlan = {
  planTitle: 'Lo que planeó la última vez',
  planFrom: (date) => `De su autoevaluación del ${date}.`,
  planBy: (date) => `plazo: ${date}`,
  planWithoutText: 'Planeado sin texto',
  planChanged: (before, after) => `Antes: ${before}. Ahora: ${after}.`,
  planSame: (answer) => `Antes y ahora: ${answer}.`,
  planUnanswered: 'Sin responder',
  planNoLater: 'Todavía no hay una autoevaluación posterior.',
  planGone: 'Esta competencia no está en la versión actual del marco.',
  planEntries: (n) =>
    n === 0 ? 'En su registro desde entonces: ninguna entrada.' : `En su registro desde entonces: ${entries(n)}.`,
  planLogUnknown: 'No se sabe qué entradas hay desde entonces, porque no hay ningún registro abierto.',
  planAgain: 'Planear esto de nuevo',
  sources: { course: 'Curso', 'in-service': 'Capacitación en servicio', work: 'Trabajo', rsc: 'Supervisión reflexiva' },
};
