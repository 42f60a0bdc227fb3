import { defineConfig } from 'vite';

/**
 * Everything that runs in Electron's main side: the main process and its utility processes. Bundled whole, so the
 * package needs no node_modules. node18 is the oldest Node an Electron we run on carries.
 */
export default defineConfig(({ mode }) => ({
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  build: {
    target: 'node18',
    // Readable stack traces in the log are worth more than the bytes.
    minify: false,
  },
}));
