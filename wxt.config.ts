import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'extension',
  outDir: 'extension/dist',
  manifestVersion: 3,
  imports: false,
});
