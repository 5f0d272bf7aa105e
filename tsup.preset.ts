import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** One build for every package: each file of `src/exports` is an entry of the published package. */
export const packageBuild = (extraEntries: readonly string[] = []) =>
  defineConfig({
    entry: [...readdirSync('src/exports').map((file) => `src/exports/${file}`), ...extraEntries],
    format: ['esm'],
    splitting: true,
    sourcemap: true,
    clean: true,
    target: 'node22',
  })
