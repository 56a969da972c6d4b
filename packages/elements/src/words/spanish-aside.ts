import type { ValueSetAside } from '@imh/core';
import { fieldOnPath } from './field-on-path.js';

const fields: Readonly<Record<string, string>> = {
  url: 'la dirección web',
  canonicalUrl: 'la dirección web',
  date: 'la fecha',
  dateStart: 'la fecha',
  dateCompleted: 'la fecha',
  datePublished: 'la fecha',
  minutes: 'la cantidad de minutos',
  title: 'el título',
  type: 'el tipo de evidencia',
  status: 'el estado',
  sessions: 'la sesión',
  topics: 'el tema',
  quotes: 'la cita',
  people: 'el nombre',
  competencies: 'la competencia',
  attachments: 'el certificado',
  verification: 'la verificación',
};

export function spanishAside({ title, field, found, isWhole }: ValueSetAside): string {
  const { name, path } = fieldOnPath(field, fields);
  const value = name ?? `“${path}”`;
  const what = found === undefined ? `falta ${value}` : `no se puede leer ${value} “${found}”`;
  const place = title === undefined ? '' : `“${title}”: `;
  const sentence = isWhole
    ? `${what}. Sin ese dato no se puede leer el elemento, así que queda fuera por completo.`
    : `${what}, así que ese dato queda fuera.`;
  return place + (place ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1));
}
