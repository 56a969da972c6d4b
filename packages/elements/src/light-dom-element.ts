import { LitElement } from 'lit';

/**
 * A part with state that renders into the tree of the element that contains it, so that headings, ids, labels and the
 * styles of the container apply to it. Its own styles are added to that tree once.
 */
export class LightDomElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    const tree = this.getRootNode() as Document | ShadowRoot;
    const own = (this.constructor as typeof LitElement).elementStyles.map((style) =>
      style instanceof CSSStyleSheet ? style : style.styleSheet!,
    );
    const missing = own.filter((sheet) => !tree.adoptedStyleSheets.includes(sheet));
    if (missing.length > 0) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, ...missing];
    return this;
  }
}
