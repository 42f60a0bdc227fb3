// First: it has to be said before any schema is made.
import './withoutEval.ts';
import '@fontsource-variable/open-sans/wght.css';
import './theme/printFonts.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startUp } from './startUp.ts';
import { closeWhenSaved } from './stores/closing.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
closeWhenSaved();
const start = await startUp();
createRoot(element).render(<App start={start} />);
