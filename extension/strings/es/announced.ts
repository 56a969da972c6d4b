import type { announced as english } from '../en/announced.js';
import { plural } from './plural.js';

export const announced: typeof english = {
  fromGuide: (source, training) => `De la guía de capacitaciones de ${source}: “${training}”.`,
  fromGuideRemove: (count) => (count === 1 ? 'Quitar esta competencia' : `Quitar estas ${count} competencias`),
  fromGuideRemoved: (count) => (count === 1 ? 'Se quitó 1 competencia.' : `Se quitaron ${count} competencias.`),
  guideUnknown: (count) =>
    `${plural(count, 'competencia es', 'competencias son')} de un marco que no está en esta computadora.`,
  announcedTitle: 'Anunciadas por esta página',
  announcedHint: 'La página indica que se relaciona con estas. Marque las que corresponden a lo que usted aprendió.',
  announcedAdd: (count) => (count === 1 ? 'Agregar la anunciada' : `Agregar las ${count} anunciadas`),
  announcedMore: (count) => `${count} más`,
  announcedUnknown: (count) =>
    `${plural(count, 'competencia anunciada no está', 'competencias anunciadas no están')} en ningún marco de esta computadora.`,
  trainingsListed: (count) => `Esta página incluye ${count} capacitaciones`,
  trainingsListedHint: 'Ninguna está elegida. Elija la capacitación a la que asistió, o deje el formulario como está.',
  trainingsMore: (count) => plural(count, 'capacitación más', 'capacitaciones más'),
  trainingUse: 'Usar esta capacitación',
  trainingUsed: (title) => `El formulario ahora es sobre “${title}”.`,
};
