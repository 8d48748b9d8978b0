// One build of the server: our own code and `packages` in a few files, libraries left where npm put them. Beside it, in
// one file each, what a phone runs: the service worker and the scripts of the pages that gain by one.
import { defineConfig, type EnvironmentOptions } from 'vite';

const outDir = process.env['NETRAL_BUILD_TO'] ?? 'dist/server';

/** Name of the file that a phone loads → its source. */
const phoneFiles: Readonly<Record<string, string>> = {
  sw: 'src/sw.ts',
  install: 'src/advice/phone/install.browser.ts',
  photo: 'src/advice/photo/photo.browser.ts',
  passkey: 'src/people/sign-in/passkey.browser.ts',
};

/** What a phone is sent holds these libraries too. */
const licences = '/* Netral, Apache-2.0. With preact, preact-render-to-string, valibot, @simplewebauthn/browser (MIT); exifreader (MPL-2.0, source: github.com/mattiasw/ExifReader). */';

const onPhone = (name: string, source: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: `${outDir}/phone/${name}`,
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    sourcemap: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: { [name]: source }, output: { format: 'iife', entryFileNames: '[name].js', banner: licences } },
  },
});

export default defineConfig({
  appType: 'custom',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  environments: {
    ssr: {
      build: {
        ssr: true,
        outDir,
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
    ...Object.fromEntries(Object.entries(phoneFiles).map(([name, source]) => [name, onPhone(name, source)])),
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['ssr', ...Object.keys(phoneFiles)]) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
