/** A level of the outline; a smaller rank is a higher level. */
export interface LevelName {
  readonly rank: number;
  readonly kind?: string;
}

export const levelNames: ReadonlyMap<string, LevelName> = new Map([
  ...levelsOf(10, 'domain', 'domain|dominio|competency domain|dominio de competencia|dimension|pillar|pilar|ambito'),
  ...levelsOf(
    20,
    'area',
    'area|knowledge area|skill area|knowledge skill area|knowledge or skill area|knowledge and skill area|competency area|competence area|content area|area de conocimiento|area de habilidad|area de competencia|area de contenido|area tematica|thematic area|strand|topic|tema|theme|eje|eje tematico|cluster|component|componente',
  ),
  ...levelsOf(25, 'subarea', 'subarea|sub area|subdomain|sub domain|subdominio|subtopic|sub topic|subtema'),
  ...levelsOf(
    30,
    'competency',
    'competency|competence|competencia|core competency|standard|estandar|skill|habilidad|destreza|learning outcome|resultado de aprendizaje|objective|objetivo|outcome',
  ),
  ...levelsOf(35, 'subcompetency', 'subcompetency|sub competency|subcompetencia|subskill'),
]);

function levelsOf(rank: number, kind: string, names: string): [string, LevelName][] {
  return names.split('|').flatMap((name) => {
    const plural = /y$/.test(name) ? `${name.slice(0, -1)}ies` : /[rnd]$/.test(name) ? `${name}es` : `${name}s`;
    return [name, plural, `${name}s`].map((one): [string, LevelName] => [one, { rank, kind }]);
  });
}

/** Letters and digits in lower case without accents, single spaces between. */
export function plainName(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
