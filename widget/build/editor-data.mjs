/**
 * What VS Code completes and explains in HTML: `"html.customData": ["…/vscode.html-custom-data.json"]`.
 * https://code.visualstudio.com/api/extension-guides/custom-data-extension
 */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes
        .filter((attribute) => attribute.description)
        .map(({ name, description: says, type }) => {
          const values = [...(type?.text ?? '').matchAll(/"([^"]+)"/g)].map(([, value]) => ({ name: value }));
          return { name, description: says, ...(values.length > 0 ? { values } : {}) };
        }),
    })),
  };
}

/** The same for style sheets: `"css.customData"`. */
export function cssData(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])));
  return {
    version: 1.1,
    properties: [...properties.values()].map(({ name, description }) => ({ name, description })),
  };
}
