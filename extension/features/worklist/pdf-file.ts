import { failure, type Result, success } from '@imh/core';
import type { CertificateLine } from '@imh/formats';
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linesOf } from './pdf-lines.js';

export type PdfError = 'damaged' | 'encrypted';

/** Certificates have a page or two; pages after these are not read. */
const MOST_PAGES = 3;
const MOST_ITEMS = 5_000;
/** Pixels of a picture in a PDF; a larger one is left out of the preview. */
const LARGEST_PICTURE = 40_000_000;

/** An open PDF. `close` frees the memory that pdf.js holds for it. */
export interface PdfFile {
  readonly pages: number;
  /** The text of the first pages in reading order; empty for a scan. */
  lines(): Promise<CertificateLine[]>;
  /** Draws the first page, `width` CSS pixels wide. */
  drawFirstPage(canvas: HTMLCanvasElement, width: number): Promise<void>;
  close(): Promise<void>;
}

/** Loads pdf.js if it is not loaded yet, and opens a PDF with it. Nothing is fetched but files of this extension. */
export async function openPdf(file: Blob): Promise<Result<PdfFile, PdfError>> {
  const { getDocument, PasswordResponses, PDFWorker: Worker } = await pdfjs();
  const loading = getDocument({
    worker: takeWorker(Worker),
    data: new Uint8Array(await file.arrayBuffer()),
    // The policy of extension pages forbids WebAssembly; the decoders of scanned pictures exist as plain scripts too.
    useWasm: false,
    wasmUrl: '/pdf/',
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
    verbosity: 0,
  });
  let isLocked = false;
  loading.onPassword = (_update: unknown, reason: number) => {
    isLocked = reason === PasswordResponses.NEED_PASSWORD;
    void loading.destroy();
  };
  try {
    return success(
      fileOf(await loading.promise, async () => {
        await loading.destroy();
        returnWorker();
      }),
    );
  } catch {
    returnWorker();
    return failure(isLocked ? 'encrypted' : 'damaged');
  }
}

/** Milliseconds after which a worker that reads nothing is ended. */
const idleTime = 5_000;

/** Of all PDFs that are read: starting one takes longer than reading a certificate. */
let worker: PDFWorker | undefined;
let openFiles = 0;
let ending: ReturnType<typeof setTimeout> | undefined;

function takeWorker(Worker: typeof PDFWorker): PDFWorker {
  clearTimeout(ending);
  openFiles += 1;
  return (worker ??= new Worker({ verbosity: 0 }));
}

function returnWorker(): void {
  openFiles -= 1;
  if (openFiles > 0) return;
  ending = setTimeout(() => {
    worker?.destroy();
    worker = undefined;
  }, idleTime);
}

let loaded: Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> | undefined;

// The legacy build runs in Chrome 123 and Firefox 128, the oldest that this extension supports; the other one does not.
function pdfjs() {
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((library) => {
    library.GlobalWorkerOptions.workerSrc = '/pdf/pdf.worker.min.mjs';
    return library;
  });
  return loaded;
}

function fileOf(pdf: PDFDocumentProxy, close: () => Promise<void>): PdfFile {
  return {
    pages: pdf.numPages,
    close,
    async lines() {
      const lines: CertificateLine[] = [];
      for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        lines.push(...linesOf(items.slice(0, MOST_ITEMS).filter((item) => 'str' in item)));
      }
      return lines;
    },
    async drawFirstPage(canvas, width) {
      const page = await pdf.getPage(1);
      const scale = (width * Math.min(devicePixelRatio, 2)) / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
    },
  };
}
