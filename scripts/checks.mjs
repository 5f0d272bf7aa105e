// The checks that `npm test` is made of. Each is one Nx target of the workspace (see package.json), cached by its inputs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Published packages: those that can be packed. */
export const published = readdirSync('packages').filter((name) => {
  const file = `packages/${name}/package.json`
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).private !== true
})

const native = 'node_modules/@typescript/native/bin/tsc'

/** Name → the commands that must succeed, in order. `unit` counts its tests; every other command counts as one. */
export const checks = {
  lint: [['biome', 'check', '--error-on-warnings', '.']],
  lockfile: [['node', 'scripts/complete-lockfile.mjs', '--check']],
  types: [['node', native, '-p', '.']],
  arrows: [['depcruise', 'packages']],
  unused: [['knip', '--no-progress']],
  unit: [
    ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.results/vitest.json'],
  ],
  docs: [
    ['node', 'scripts/errors-page.mjs', '--check'],
    ['node', 'scripts/compile-examples.mjs'],
  ],
  packages: published.flatMap((name) => [
    ['publint', '--strict', `packages/${name}`],
    ['attw', '--pack', `packages/${name}`, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'],
  ]),
  release: [['node', 'scripts/rehearse-release.mjs']],
}
