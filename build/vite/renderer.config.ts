import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';

const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/** The renderer, served by the app itself from .vite/renderer/main_window under app://punkt/. */
export default defineConfig({
  root: path.join(projectRoot, 'renderer'),
  plugins: [react()],
  // shared/ and node_modules/ lie beside renderer/, not in it.
  server: { fs: { allow: [projectRoot] } },
  // A module, so that its own imports work.
  worker: { format: 'es' },
  build: {
    outDir: path.join(projectRoot, '.vite', 'renderer', 'main_window'),
    emptyOutDir: true,
    target: 'chrome114',
    rollupOptions: {
      input: ['index.html', 'print.html'].map((page) => path.join(projectRoot, 'renderer', page)),
    },
    // The content security policy allows no data: scripts or fonts, so every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A desktop app loads from disk; the limit is advice for the web.
    chunkSizeWarningLimit: 8_000,
  },
});
