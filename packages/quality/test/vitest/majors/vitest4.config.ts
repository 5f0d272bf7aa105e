import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { vitest: new URL('../../../node_modules/vitest4', import.meta.url).pathname } },
  ssr: { resolve: { conditions: ['@mesh/source', 'node', 'default'] } },
  test: { root: import.meta.dirname, include: ['usage.ts'] },
})
