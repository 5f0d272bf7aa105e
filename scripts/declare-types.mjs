// Writes the declarations of the package in this folder to dist/types, by the native compiler: a second instead of twenty.
// They mirror the sources; relative imports get the .js ending that every resolution mode of TypeScript understands. What the
// entries do not reach is left out. A package without its sources and with one entry gets one file.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { joinDeclarations, reachedFrom } from './join-declarations.mjs'

const compiler = resolve(import.meta.dirname, '../node_modules/@typescript/native/bin/tsc')
const project = 'dist/tsconfig.json'
const out = 'dist/types'
/** Whether the package publishes its sources: only then maps lead anywhere. */
const sources = JSON.parse(readFileSync('package.json', 'utf8')).files.includes('src')

writeFileSync(
  project,
  JSON.stringify({
    extends: '../../../tsconfig.base.json',
    compilerOptions: {
      noEmit: false,
      emitDeclarationOnly: true,
      declaration: true,
      declarationMap: sources,
      customConditions: [],
      rootDir: '../src',
      outDir: 'types',
      tsBuildInfoFile: null,
    },
    include: ['../src'],
  }),
)
const { status } = spawnSync('node', [compiler, '-p', project], { stdio: 'inherit' })
rmSync(project)
if (status !== 0) process.exit(status ?? 1)

const entries = readdirSync(join(out, 'exports'))
  .filter((file) => file.endsWith('.d.ts'))
  .map((file) => join(out, 'exports', file))
const reached = new Set(entries.flatMap((entry) => [...reachedFrom(entry)]))
const [entry] = entries
const joined = sources || entries.length > 1 ? undefined : joinDeclarations(entry, reached)

for (const file of readdirSync(out, { recursive: true }).filter((each) => /\.d\.ts(\.map)?$/.test(each))) {
  const path = join(out, file)
  if (!reached.has(path.replace(/\.map$/, '')) || (joined !== undefined && path !== entry)) rmSync(path)
  else if (path.endsWith('.d.ts')) pointAtJavaScript(path)
}
if (joined !== undefined) writeFileSync(entry, joined)

function pointAtJavaScript(path) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll(/((?:from|import)\s*\(?['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2'))
}
