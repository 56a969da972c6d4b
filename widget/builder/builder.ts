// builder.html: from a spreadsheet to a live page. Nothing is uploaded.
import { define } from './app/define.js';

define();
