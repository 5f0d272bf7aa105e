import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@mesh/source', 'node', 'default'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'docs/test/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // The files of a worker share what they import, which halves the run; no module keeps anything of a test.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
