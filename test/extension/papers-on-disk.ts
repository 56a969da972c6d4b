/** A PDF of one page with lines of text, each with the height of its letters; without lines it is a blank scan. */
export function pdfOf(lines: readonly (readonly [height: number, text: string])[]): Blob {
  let y = 520;
  const content = lines
    .map(([height, text]) => {
      y -= height * 1.8;
      return `BT /F1 ${height} Tf 60 ${y.toFixed(1)} Td (${escaped(text)}) Tj ET`;
    })
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 792 560] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Blob([Uint8Array.from(file, (character) => character.charCodeAt(0))], { type: 'application/pdf' });
}

/** Parentheses and backslashes have a meaning; letters beyond ASCII are bytes of Windows-1252. */
function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

export function certificatePdf(title: string, date: string, hours: string, provider = 'Harbor Family Institute'): Blob {
  return pdfOf([
    [30, 'Certificate of Attendance'],
    [12, 'This certifies that'],
    [22, 'Maria Delgado'],
    [12, 'has attended'],
    [18, title],
    [12, `on ${date}`],
    [12, `Contact hours: ${hours}`],
    [12, `Presented by ${provider}`],
  ]);
}

export const fileOf = (blob: Blob, name: string): File => new File([blob], name, { type: blob.type });

/** A picture of a few pixels, drawn by the browser. */
export async function picture(color = '#2c6a5e'): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 30);
  const context = canvas.getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 40, 30);
  return canvas.convertToBlob({ type: 'image/jpeg' });
}
