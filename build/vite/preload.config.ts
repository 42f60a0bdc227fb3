import { defineConfig } from 'vite';

/** The bridge: sandboxed, so one file that requires nothing but electron. */
export default defineConfig(({ mode }) => ({
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  build: { target: 'node18', minify: false },
}));
