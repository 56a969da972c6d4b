// Common names of the columns of a framework's table in English and Spanish, in the form of `plainName`: without accents,
// in lower case, with single spaces.

/** The field of a node that a column contains. */
export type Attribute =
  | 'id'
  | 'parents'
  | 'kind'
  | 'level'
  | 'code'
  | 'label'
  | 'term'
  | 'text'
  | 'demonstratedBy'
  | 'keywords'
  | 'categories'
  | 'exactMatch'
  | 'replaces'
  | 'replacedBy';

export const attributeNames: ReadonlyMap<string, Attribute> = namesOf<Attribute>({
  id: 'id|ids|identifier|identificador|uuid|guid|key|clave|unique id|node id|item id|id unico',
  parents:
    'parent|parents|parent id|parent ids|parent code|parent identifier|parent node|parent item|belongs to|is child of|child of|padre|padres|id padre|id del padre|codigo padre|codigo del padre|superior|pertenece a',
  kind: 'kind|type|node type|item type|element type|tipo|clase|tipo de elemento|tipo de nodo',
  level: 'level|depth|tier|hierarchy|hierarchy level|outline level|nivel|profundidad|jerarquia|nivel jerarquico',
  code: 'code|codes|number|numbers|no|nr|num|nº|n|ref|reference|reference number|numbering|item|item number|item no|coded notation|human coding scheme|notation|codigo|codigos|numero|numeros|numeracion|referencia|notacion',
  label:
    'label|title|name|rsd name|skill name|short name|short title|heading|short statement|short description|etiqueta|titulo|nombre|nombre corto|titulo corto|encabezado|denominacion',
  term: 'term|field term|technical term|term in the field|professional term|termino|termino tecnico|termino del campo',
  text: 'text|full text|statement|full statement|statement text|description|descriptions|definition|details|detail|wording|texto|texto completo|enunciado|descripcion|definicion|declaracion|detalle|detalles|redaccion',
  demonstratedBy:
    'demonstrated by|as demonstrated by|how demonstrated|how it is demonstrated|demonstration|how it shows|how this shows|how it shows in practice|in practice|shown by|evidenced by|indicators|indicator|behavioral indicators|observable behaviors|behaviors|examples|example|examples in practice|practice|practices|practice example|practice examples|what it looks like|demostrado por|se demuestra por|se demuestra|como se demuestra|como se muestra|como se ve|como se ve en la practica|en la practica|practica|practicas|indicadores|indicador|conductas observables|ejemplos|ejemplo',
  keywords:
    'keywords|keyword|key words|tags|tag|aliases|alias|synonyms|synonym|other words|search terms|concept keywords|palabras clave|palabra clave|palabras claves|etiquetas|sinonimos|otras palabras|terminos de busqueda',
  categories:
    'categories|category|role|roles|audience|audiences|applies to|endorsement|endorsement category|endorsement categories|for whom|who|categoria|categorias|rol|funcion|funciones|publico|se aplica a|para quien',
  exactMatch: 'exact match|exact matches|same as|equivalente|coincidencia exacta',
  replaces:
    'replaces|replaces id|supersedes|old id|former id|previous id|reemplaza|reemplaza a|sustituye a|id anterior',
  replacedBy: 'replaced by|superseded by|reemplazado por|sustituido por',
});

function namesOf<T extends string>(table: Record<T, string>): Map<string, T> {
  return new Map(
    Object.entries<string>(table).flatMap(([role, names]) =>
      names.split('|').map((name): [string, T] => [name, role as T]),
    ),
  );
}
