// Rehearses a release without publishing anything: versions, packs and installs every package in empty projects outside the
// repository, and uses them there as strangers do.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { published } from './checks.mjs'

const root = resolve('.')
const stage = mkdtempSync(join(tmpdir(), 'mesh-release-'))
process.on('exit', () => rmSync(stage, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const nodes = { 22: resolve('node_modules/node22/bin/node'), 24: resolve('node_modules/.bin/node') }

const copy = versionedCopy()
const tarballs = pack(copy)
const consumer = install('consumer', tarballs, [
  'typescript@6.0.3',
  '@types/node@24.19.2',
  'snowflake-sdk@3.3.0',
  'vitest@5.1.0',
])
importEverything(consumer)
typeCheck(consumer)
runExample(consumer)
installLight()
step('the release rehearsal succeeded; nothing was published')

/** A copy of the workspace in which `changeset version` has run: the repository itself is not touched. */
function versionedCopy() {
  const target = join(stage, 'workspace')
  const keep = (path) => !/(^|\/)(node_modules|\.nx|\.git|\.results)$/.test(path)
  cpSync(root, target, { recursive: true, filter: keep })
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'))
  const before = manifest(join(target, 'packages/core')).version
  const bumps = published.map((name) => `'@mesh/${name}': minor`).join('\n')
  writeFileSync(join(target, '.changeset/rehearsal.md'), `---\n${bumps}\n---\n\nRehearsal of a release.\n`)
  run('changeset', ['version'], target)
  const after = manifest(join(target, 'packages/core')).version
  expect(before !== after, `changeset version raised @mesh/core from ${before} to ${after}`)
  for (const name of published) {
    const { dependencies = {} } = manifest(join(target, 'packages', name))
    const stale = Object.entries(dependencies).filter(
      ([each, range]) => each.startsWith('@mesh/') && range !== `^${after}`,
    )
    expect(stale.length === 0, `@mesh/${name} asks for its siblings at ^${after}`)
  }
  return target
}

function pack(workspace) {
  const target = join(stage, 'tarballs')
  mkdirSync(target)
  for (const name of published)
    run('npm', ['pack', '--silent', '--pack-destination', target], join(workspace, 'packages', name))
  const files = readdirSync(target)
  expect(files.length === published.length, `${files.length} packages packed`)
  return Object.fromEntries(
    published.map((name) => [
      name,
      join(
        target,
        files.find((file) => new RegExp(`^mesh-${name}-\\d`).test(file)),
      ),
    ]),
  )
}

function install(name, packages, others = []) {
  const project = join(stage, name)
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }))
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...Object.values(packages), ...others],
    project,
  )
  step(`${Object.keys(packages).length} packages installed in an empty project`)
  return project
}

/** Every entry point that a package exports, as a user names it. */
function entryPoints(project, names = published) {
  return names.flatMap((name) => {
    const { exports } = manifest(join(project, 'node_modules/@mesh', name))
    return Object.keys(exports)
      .filter((path) => path !== './package.json')
      .map((path) => `@mesh/${name}${path.slice(1)}`)
  })
}

/** Entry points that a test runner loads, and nobody else. */
function ofRunner(entry) {
  return entry.endsWith('/vitest')
}

function importEverything(project) {
  const entries = entryPoints(project).filter((entry) => !ofRunner(entry))
  const list = JSON.stringify(entries)
  writeFileSync(
    join(project, 'import.mjs'),
    `for (const entry of ${list}) { const found = Object.keys(await import(entry)); if (found.length === 0) throw new Error(entry + ' exports nothing') }`,
  )
  writeFileSync(
    join(project, 'require.cjs'),
    `for (const entry of ${list}) { const found = Object.keys(require(entry)); if (found.length === 0) throw new Error(entry + ' exports nothing') }`,
  )
  for (const [major, node] of Object.entries(nodes)) {
    if (!existsSync(node)) {
      step(`Node ${major} is not installed on this platform: left out`)
      continue
    }
    run(node, ['import.mjs'], project)
    run(node, ['require.cjs'], project)
    step(`${entries.length} entry points load by import and by require on Node ${major}`)
  }
  const inRunner = entryPoints(project).filter(ofRunner)
  const uses = inRunner.map(
    (entry) => `import * as found from '${entry}'
import { expect, test } from 'vitest'
test('${entry}', () => expect(Object.keys(found)).not.toEqual([]))
`,
  )
  for (const [index, use] of uses.entries()) writeFileSync(join(project, `entry-${index}.test.mjs`), use)
  run(nodes[24], ['node_modules/vitest/vitest.mjs', 'run'], project)
  step(`${inRunner.length} entry point loads in vitest`)
}

function typeCheck(project) {
  const entries = entryPoints(project)
  const uses = entries.map(
    (entry, index) =>
      `import * as entry${index} from '${entry}'\nexport const use${index}: object = entry${index}\n`,
  )
  writeFileSync(join(project, 'all.ts'), uses.join(''))
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler'],
  ]) {
    const options = {
      module,
      moduleResolution,
      target: 'es2023',
      lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: ['node'],
    }
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['all.ts'] }),
    )
    run(nodes[24], ['node_modules/typescript/bin/tsc', '-p', '.'], project)
    step(`the types of every entry point hold under ${moduleResolution}`)
  }
}

/** The first example of the contracts page, run from the installed packages. */
function runExample(project) {
  const text = readFileSync('packages/contracts/README.md', 'utf8')
  const code = /^```ts\n(?<code>.*?)^```$/ms.exec(text)?.groups.code
  expect(code !== undefined, 'the README of @mesh/contracts has an example')
  writeFileSync(join(project, 'example.ts'), code)
  run(nodes[24], ['example.ts'], project)
  step('the example of @mesh/contracts runs from the installed packages')
}

/** Those who define, plan, check and catalogue must not pay for an engine or a driver that they did not ask for. */
function installLight() {
  const names = ['core', 'sql', 'contracts', 'quality', 'lineage', 'catalog', 'snowflake']
  const project = install('light', Object.fromEntries(names.map((name) => [name, tarballs[name]])))
  const heavy = ['snowflake-sdk', '@duckdb/node-api'].filter((name) =>
    existsSync(join(project, 'node_modules', name)),
  )
  expect(heavy.length === 0, `${names.join(', ')} install without snowflake-sdk and DuckDB`)
  writeFileSync(
    join(project, 'missing.mjs'),
    `import { createSnowflakeClient } from '@mesh/snowflake/sdk'
const code = await createSnowflakeClient({ account: 'a' }).then(() => 'it connected', (error) => error.code)
if (code !== 'SNOWFLAKE.SDK_MISSING') throw new Error(code)`,
  )
  run(nodes[24], ['missing.mjs'], project)
  step('connecting without the driver says which package to install')
}

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`)
  step(`failed: ${[command, ...args].join(' ')}`)
  process.exit(1)
}

function expect(holds, what) {
  step(holds ? what : `not so: ${what}`)
  if (!holds) process.exit(1)
}

function step(text) {
  process.stdout.write(`  ${text}\n`)
}
