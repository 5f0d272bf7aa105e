// Writes into package-lock.json the optional binaries of other platforms that `npm install` left out (npm/cli#9846), so that
// `npm ci` accepts it everywhere. Run it after every change of dependencies; `--check` only says whether it is needed.
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'package-lock.json'
const systems = [
  'darwin',
  'win32',
  'linux',
  'freebsd',
  'openbsd',
  'netbsd',
  'android',
  'sunos',
  'aix',
  'openharmony',
]
const processors = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []

for (const [key, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+/.test(version)) continue
    const found = resolve(key, name)
    if (found?.version === version) continue
    const entry = describe(name, version, parent)
    if (!entry) continue
    lock.packages[`${found ? `${key}/` : ''}node_modules/${name}`] = entry
    added.push(name)
  }
}

if (process.argv.includes('--check')) {
  for (const name of added) process.stderr.write(`missing from ${file}: ${name}\n`)
  process.exit(added.length > 0 ? 1 : 0)
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

function resolve(from, name) {
  for (let folder = from; ; ) {
    const hit = lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]
    if (hit || !folder) return hit
    const at = folder.lastIndexOf('/node_modules/')
    folder = at > 0 ? folder.slice(0, at) : ''
  }
}

function describe(name, version, parent) {
  const words = name.replace('@', '').split(/[/-]/)
  const os = systems.find((each) => words.includes(each))
  const cpu = processors.find((each) => words.includes(each))
  if (!os && !cpu) return undefined
  const libc = words.some((each) => each.includes('musl')) ? 'musl' : 'glibc'
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...(os === 'linux' && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}
