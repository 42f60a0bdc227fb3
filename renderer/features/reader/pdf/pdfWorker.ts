// Reads PDFs; talks with pdf.js in the page by itself.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
