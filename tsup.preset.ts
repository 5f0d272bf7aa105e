import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'tsup'

/**
 * One build for every package: each file of `src/exports` is an entry of the published package, `dist/<its name>.js`. Small
 * packages are minified and carry no maps; of the properties only methods that no user ever sees get other names.
 */
export const packageBuild = (programs: readonly string[] = [], { small = false, inner = /^$/ } = {}) => {
  const entries = [...readdirSync('src/exports').map((file) => `src/exports/${file}`), ...programs]
  return defineConfig({
    entry: Object.fromEntries(entries.map((file) => [basename(file, '.ts'), file])),
    format: ['esm'],
    splitting: true,
    sourcemap: !small,
    minify: small,
    esbuildOptions: (options) => {
      if (small) options.mangleProps = inner
    },
    clean: true,
    silent: true,
    target: 'node22',
  })
}
