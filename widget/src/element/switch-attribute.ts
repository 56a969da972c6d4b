/**
 * Converter of every boolean attribute; some of them may have a value instead. `ask`, `ask=""` and `ask="true"` are ''
 * (on); a missing attribute and `ask="false"` are null (off). Builders of sites write the last two.
 */
export const switchAttribute = (written: string | null): string | null =>
  written === 'false' ? null : written === 'true' ? '' : written;
