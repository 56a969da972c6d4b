import { failure, type Result, success } from '@imh/core';
import { type Bitmap2D, correction, generate } from 'lean-qr';

/** Modules of the empty margin around a code: ISO/IEC 18004, section 9.1. */
const MARGIN = 4;

/** Fails if the text is longer than a QR code can be: about 2,300 characters. */
export function qrCode(text: string): Result<Bitmap2D, 'too-long'> {
  try {
    return success(generate(text, { minCorrectionLevel: correction.M }));
  } catch {
    return failure('too-long');
  }
}

/** A code as an SVG file with a title; black on white in any color scheme, because many cameras read no other. */
export function qrSvg(code: Bitmap2D, title: string): string {
  const size = code.size + 2 * MARGIN;
  const rows = Array.from({ length: code.size }, (_, y) => runsIn(code, y)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">` +
    `<title>${escaped(title)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${rows}"/></svg>\n`
  );
}

/** The dark modules of a row, side by side as one bar. */
function runsIn(code: Bitmap2D, y: number): string {
  let path = '';
  for (let x = 0; x < code.size; x += 1) {
    if (!code.get(x, y)) continue;
    const from = x;
    while (x + 1 < code.size && code.get(x + 1, y)) x += 1;
    const length = x + 1 - from;
    path += `M${from + MARGIN} ${y + MARGIN}h${length}v1h-${length}z`;
  }
  return path;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pixels of a picture that is printed as large as a hand: 300 per inch on 8 cm. */
const PRINTED = 1000;

/** A code as a picture, for programs that do not take SVG. */
export function qrPng(code: Bitmap2D): Promise<Blob> {
  const modules = code.size + 2 * MARGIN;
  const scale = Math.ceil(PRINTED / modules);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = modules * scale;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) context.fillRect((x + MARGIN) * scale, (y + MARGIN) * scale, scale, scale);
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gives no picture.'))), 'image/png');
  });
}
