// Writes the declarations of the package in this folder to dist/types, by the native compiler: a second instead of twenty.
// They mirror the sources; relative imports get the .js ending that every resolution mode of TypeScript understands. What the
// entries do not reach is left out; maps are written only where the sources are published too.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const compiler = resolve(import.meta.dirname, '../node_modules/@typescript/native/bin/tsc')
const project = 'dist/tsconfig.json'
const out = 'dist/types'

writeFileSync(
  project,
  JSON.stringify({
    extends: '../../../tsconfig.base.json',
    compilerOptions: {
      noEmit: false,
      emitDeclarationOnly: true,
      declaration: true,
      declarationMap: JSON.parse(readFileSync('package.json', 'utf8')).files.includes('src'),
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

const relative = /(?:from|import)\s*\(?['"](\.{1,2}\/[^'"]*)\.ts['"]/g
const reached = new Set()
const open = readdirSync(join(out, 'exports')).map((file) => join(out, 'exports', file))
for (let path = open.pop(); path !== undefined; path = open.pop()) {
  if (!path.endsWith('.d.ts') || reached.has(path)) continue
  reached.add(path)
  for (const [, target] of readFileSync(path, 'utf8').matchAll(relative))
    open.push(join(dirname(path), `${target}.d.ts`))
}

for (const file of readdirSync(out, { recursive: true }).filter((each) => /\.d\.ts(\.map)?$/.test(each))) {
  const path = join(out, file)
  if (!reached.has(path.replace(/\.map$/, ''))) rmSync(path)
  else if (path.endsWith('.d.ts')) pointAtJavaScript(path)
}

function pointAtJavaScript(path) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll(/((?:from|import)\s*\(?['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2'))
}
