import { join } from 'node:path';
import ts from 'typescript';

const expanded =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.MultilineObjectLiterals;

/**
 * Declarations of what a page can reach: element, document, events. Written out in full, because the types of our
 * sources come from packages that are not published.
 */
export function declarations(root) {
  const { compilerOptions } = ts.readConfigFile(join(root, 'widget/tsconfig.json'), ts.sys.readFile).config;
  const base = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson({ ...base, ...compilerOptions }, root);
  const program = ts.createProgram([join(root, 'widget/src/competencies/competencies-element.ts')], options);
  const checker = program.getTypeChecker();
  const typeOf = (node) => checker.typeToString(checker.getTypeAtLocation(node), undefined, expanded);
  const nodesIn = (path) => {
    const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(path));
    if (!file) throw new Error(`${path} is not part of the widget any more`);
    return file.statements;
  };

  const framework = nodesIn('core/src/framework.ts').find(
    (node) => ts.isTypeAliasDeclaration(node) && node.name.text === 'Framework',
  );
  const events = nodesIn('widget/src/events.ts').filter(ts.isClassDeclaration);
  const eventTypes = events.map((node) => {
    const fields = node.members.find(ts.isConstructorDeclaration).parameters.map((parameter) => {
      const name = parameter.name.text;
      const type = parameter.type.getText();
      return `  readonly ${name}: ${type === 'Framework' ? type : typeOf(parameter)};`;
    });
    return `export interface ${node.name.text} extends Event {\n${fields.join('\n')}\n}`;
  });
  const eventNames = events.map((node) => {
    const name = node.members.find((member) => member.name?.getText() === 'eventName').initializer.getText();
    return `    ${name}: ${node.name.text};`;
  });
  return `/** An imh-framework document; framework.schema.json says what each field holds. */
export type Framework = ${typeOf(framework)};

export interface CompetenciesElement extends HTMLElement {
  /** The framework that is shown. Setting one shows it in place of any other source. */
  framework: Framework | undefined;
}

${eventTypes.join('\n\n')}

declare global {
  interface HTMLElementTagNameMap {
    'imh-competencies': CompetenciesElement;
  }
  interface HTMLElementEventMap {
${eventNames.join('\n')}
  }
}
`;
}
