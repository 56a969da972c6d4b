import { formatDate, type Framework } from '@imh/core';
import type { Strings } from '../../strings/index.js';
import { fieldsIn, fieldsOfKind, optionsOf, type ProfileContent, type ProfileKind } from './profile-fields.js';

/** The name of a part of the profile in a list: an aim as "I am working toward …", never as a status. */
export function nameOfPart(
  kind: ProfileKind,
  content: ProfileContent,
  frameworks: readonly Framework[],
  strings: Strings,
): string {
  if (kind !== 'aim') return content.role ?? content.degree ?? content.name ?? '';
  const fields = fieldsIn('aim', content);
  const category = optionsOf('category', fields, frameworks, strings)?.[content.category ?? ''] ?? content.category;
  const purpose = content.purpose && strings.aimPurposes[content.purpose];
  return strings.aimName([purpose, category, content.association].filter(Boolean).join(', ') || strings.aimUnnamed);
}

/** The other fields of a part, in words. */
export function factsOfPart(
  kind: ProfileKind,
  content: ProfileContent,
  frameworks: readonly Framework[],
  strings: Strings,
): string[] {
  const fields = fieldsIn(kind, content);
  const inName = kind === 'aim' ? ['purpose', 'category', 'association'] : [fieldsOfKind[kind][0]!.name];
  return fieldsOfKind[kind].flatMap(({ name, as }) => {
    const text = fields[name];
    if (text === undefined || inName.includes(name)) return [];
    const shown =
      as === 'date'
        ? formatDate(strings.language, text)
        : (optionsOf(name, fields, frameworks, strings)?.[text] ?? text);
    return name === 'providesRsc' || name === 'waived' ? [shown] : [`${strings.profileFields[name]}: ${shown}`];
  });
}
