import { join } from 'node:path';
import ts from 'typescript';

const expanded =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.MultilineObjectLiterals;

/**
 * Declarations of the public surface: elements, documents, events. Types are written out in full, because those of the
 * sources come from packages that are not published.
 *
 * rollup-plugin-dts cannot do this (6.5.1, measured in November 2026). It copies type expressions and does not evaluate
 * them, so a document type stays `z.infer<…>`. With the workspace packages included, it stops at core's schemas
 * (TS2883: an inferred type names zod's internals); with zod included as well, it exceeds 4 GB of memory. The classes
 * would also declare everything inherited from Lit.
 *
 * @param elements the files of the element classes
 * @param eventFiles the files of the event classes
 */
export function declarations(root, elements, eventFiles) {
  const { compilerOptions } = ts.readConfigFile(join(root, 'widget/tsconfig.json'), ts.sys.readFile).config;
  const base = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson({ ...base, ...compilerOptions }, root);
  const program = ts.createProgram(elements, options);
  const checker = program.getTypeChecker();
  const documents = documentTypes(program);

  /** The type as written in the source if a page knows all names in it, else expanded. */
  const typeText = (node, typeNode) => {
    const names = typeNode ? namesIn(typeNode) : undefined;
    if (names?.every((name) => documents.has(name) || builtIn.has(name))) {
      for (const name of names) if (documents.has(name)) used.add(name);
      return typeNode.getText();
    }
    return checker.typeToString(checker.getTypeAtLocation(node), undefined, expanded);
  };
  const used = new Set();

  const classesIn = (file) => program.getSourceFile(file)?.statements.filter(ts.isClassDeclaration) ?? [];
  const tags = [];
  const interfaces = elements.flatMap((file) =>
    classesIn(file).flatMap((node) => {
      const tag = tagOf(node);
      if (!tag) return [];
      tags.push(`    '${tag}': ${node.name.text};`);
      const fields = node.members.filter(isPublicAccessor).map((member) => {
        const settable = node.members.some(
          (other) => ts.isSetAccessor(other) && other.name.getText() === member.name.getText(),
        );
        const type = typeText(member, member.type);
        return `${commentOf(member)}  ${settable ? '' : 'readonly '}${member.name.getText()}: ${type};`;
      });
      return `${commentOf(node, '')}export interface ${node.name.text} extends HTMLElement {\n${fields.join('\n')}\n}`;
    }),
  );

  const events = eventFiles.flatMap(classesIn);
  const eventTypes = events.map((node) => {
    const constructor = node.members.find(ts.isConstructorDeclaration);
    const fields = [...(constructor?.parameters ?? []), ...node.members.filter(ts.isGetAccessor)].map(
      (field) =>
        `${commentOf(field)}  readonly ${field.name.getText()}${field.questionToken ? '?' : ''}: ${typeText(field, field.type)};`,
    );
    return `${commentOf(node, '')}export interface ${node.name.text} extends Event {\n${fields.join('\n')}\n}`;
  });
  const eventNames = events.map((node) => {
    const [, name] = /super\(('[^']+')/.exec(node.getText()) ?? [];
    return `    ${name}: ${node.name.text};`;
  });
  const documentText = [...used].map(
    (name) =>
      `/** ${documents.get(name).comment} */\nexport type ${name} = ${checker.typeToString(checker.getTypeAtLocation(documents.get(name).node), undefined, expanded)};`,
  );
  return `// Written by the build from the sources of the elements.

${[...documentText, ...interfaces, ...eventTypes].join('\n\n')}

declare global {
  interface HTMLElementTagNameMap {
${tags.join('\n')}
  }
  // Of elements, documents and windows alike: the events bubble.
  interface GlobalEventHandlersEventMap {
${eventNames.join('\n')}
  }
}
`;
}

const builtIn = new Set(['Readonly', 'Record', 'ReadonlyArray', 'ReadonlyMap', 'Promise', 'File', 'Blob', 'Date']);

/** Document types of core by name: aliases of schemas that have a format. */
function documentTypes(program) {
  const found = new Map();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes('/packages/core/src/')) continue;
    for (const node of file.statements) {
      if (!ts.isTypeAliasDeclaration(node)) continue;
      const format = new RegExp(
        `const ${node.name.text} = z\\.looseObject\\(\\{\\s*format: z\\.literal\\('([^']+)'`,
      ).exec(file.text)?.[1];
      if (format)
        found.set(node.name.text, {
          node,
          comment: `An ${format} document; its JSON Schema describes each field.`,
        });
    }
  }
  return found;
}

function namesIn(typeNode) {
  const names = [];
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node)) names.push(node.typeName.getText());
    ts.forEachChild(node, visit);
  };
  visit(typeNode);
  return names;
}

function isPublicAccessor(member) {
  const hidden =
    ts.getCombinedModifierFlags(member) &
    (ts.ModifierFlags.Protected | ts.ModifierFlags.Private | ts.ModifierFlags.Static);
  return ts.isGetAccessor(member) && !hidden && !ts.isPrivateIdentifier(member.name) && !isInternal(member);
}

const isInternal = (node) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
const tagOf = (node) => ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'tagname')?.comment;

/** The JSDoc text of a declaration, without its tags: those are in the tables. */
function commentOf(node, indent = '  ') {
  const comment = node.jsDoc?.at(-1)?.comment;
  const text = typeof comment === 'string' ? comment.replace(/\s+/g, ' ').trim() : '';
  return text ? `${indent}/** ${text} */\n` : '';
}
