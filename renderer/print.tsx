// First: it has to be said before any schema is made.
import './withoutEval.ts';
import './theme/printFonts.css';
import './features/print/print.css';
import { createRoot } from 'react-dom/client';
import { callMain } from './bridge/main.ts';
import { PrintedDocument } from './features/print/PrintedDocument.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('print.html has no #root');
const printout = await callMain('print.read', undefined);
createRoot(element).render(<PrintedDocument printout={printout} />);
