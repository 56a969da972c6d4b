import { spreadsheetDay } from '@imh/core';
import { parseXml } from './parse-xml.js';

/** A cell's number format, and the indentation of its text in steps. */
export interface CellStyle {
  readonly format: string;
  readonly indent: number;
}

/** ECMA-376, part 1, 18.8.30: number formats that a file need not define. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'm/d/yy', 15: 'd-mmm-yy', 16: 'd-mmm',
  17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yy h:mm', 45: 'mm:ss', 46: '[h]:mm:ss',
  47: 'mm:ss', 49: '@',
}; // prettier-ignore

export function cellStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  let inCells = false;
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') formats.set(wholeNumber(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'xf' && inCells) {
        const id = wholeNumber(attributes['numFmtId']);
        styles.push({ format: formats.get(id) ?? builtIn[id] ?? 'General', indent: 0 });
      } else if (name === 'alignment' && inCells && styles.length > 0) {
        styles.push({ ...styles.pop()!, indent: Math.min(wholeNumber(attributes['indent']), 50) });
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** 0 for anything but a positive number. */
function wholeNumber(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}

/**
 * A number as its cell shows it: a code 1.10 is stored as 1.1, and only the format keeps the zero. A date becomes
 * 2024-03-05, a time of day or a duration 1:30 or 25:30:15.
 */
export function shownNumber(value: string, format: string, from1904: boolean): { text: string; isDate: boolean } {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { text: value, isDate: false };
  const [plain = ''] = format.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]|"[^"]*"|\\.|_.|\*./gi, '').split(';');
  if (/[ymdhs]/i.test(plain) && !/general/i.test(plain)) {
    const isTime = /[hs]|\[m/i.test(plain) && !/[yd]/i.test(plain);
    const text = isTime ? shownTime(number, plain.includes('[')) : spreadsheetDay(number, from1904 ? 1904 : 1900);
    return { text: text ?? String(number), isDate: true };
  }
  const places = /\.(0+)/.exec(plain)?.[1]?.length;
  const percent = plain.includes('%');
  const scaled = percent ? number * 100 : number;
  const isFixed = /0/.test(plain) && Math.abs(scaled) < 1e15;
  const text = isFixed ? scaled.toFixed(Math.min(places ?? 0, 20)) : String(Number(scaled.toPrecision(15)));
  return { text: percent ? `${text}%` : text, isDate: false };
}

/** A part of a day as hours, minutes and, if there are any, seconds. `elapsed`: whole days count as 24 hours. */
function shownTime(days: number, elapsed: boolean): string | undefined {
  if (days < 0 || days > 1_000_000) return undefined;
  const seconds = Math.round((elapsed ? days : days - Math.floor(days)) * 86_400);
  const twoDigits = (count: number): string => String(count).padStart(2, '0');
  const time = `${Math.floor(seconds / 3600)}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${twoDigits(seconds % 60)}`;
}
