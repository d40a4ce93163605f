import { defineConfig } from 'vite';

/** The page: built to dist/web so that it holds under a Content-Security-Policy without any inline code or style. */
export default defineConfig({
  root: 'src/web',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // These know light-dark(): lowered for older ones, it would be settled at the root, and a sheet is light paper in the dark.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
});
