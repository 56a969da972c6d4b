// npm run prove:spreadsheets: opens the CSV file and the workbook of a log in LibreOffice and compares every cell.
//   node test/prove/run-spreadsheets.mjs [--entries N]
import { importBundled } from '../support/import-bundled.mjs';
import { prepare } from '../support/prepare.mjs';

prepare({ builds: false });
const { proveSpreadsheets } = await importBundled('test/prove/spreadsheets.ts');
process.exitCode = await proveSpreadsheets(process.argv.slice(2));
