// One build of the server: our own code and `packages` in a few files, libraries left where npm put
// them. Islands join as a second environment when the first page needs one.
import { defineConfig } from 'vite';

export default defineConfig({
  appType: 'custom',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  environments: {
    ssr: {
      build: {
        ssr: true,
        outDir: process.env['NETRAL_BUILD_TO'] ?? 'dist/server',
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: { web: 'src/main/web.ts', cli: 'src/main/cli.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      const { ssr } = builder.environments;
      if (ssr !== undefined) await builder.build(ssr);
    },
  },
});
