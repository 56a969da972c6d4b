import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class CustomProperty extends Directive {
  render(_name: string, _value: number): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [name, value]: [string, number]): unknown {
    (element as HTMLElement).style.setProperty(name, String(value));
    return noChange;
  }
}

/** Sets a custom property by script, because the documented Content Security Policy forbids style attributes. */
export const customProperty = directive(CustomProperty);
