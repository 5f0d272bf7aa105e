// Joins the declarations of a package with one entry into that entry: half of many small files is what they import of each other.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const statement = /^(import|export)\s+(type\s+)?\{([^}]*)\}\s*from\s*['"]([^'"]+)['"];?\n?/gm
const declaration = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|const|function|class) (\w+)/gm
const inline = /import\("\.{1,2}\/[^"]+"\)\.(\w+)/g

const namesIn = (list) =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** Where most facts come from: its address is written once. */
const reference = 'https://docs.snowflake.com/en/sql-reference/'

/** The text of one declaration file that holds all that `files` declare, and exports what `entry` exports. */
export function joinDeclarations(entry, files) {
  const declaredBy = new Map()
  const external = new Map()
  const exported = []
  const texts = []
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    for (const [, verb, , list, source] of text.matchAll(statement)) {
      const names = namesIn(list)
      if (verb === 'export') exported.push(...names.map((name) => name.replace(/^type /, '')))
      else if (!source.startsWith('.')) {
        const known = external.get(source) ?? new Set()
        for (const name of names) known.add(name.replace(/^type /, ''))
        external.set(source, known)
      } else if (names.some((name) => / as /.test(name)))
        throw new Error(`${file}: an import has another name`)
    }
    const body = text.replaceAll(statement, '').replaceAll(inline, '$1')
    for (const [, name] of body.matchAll(declaration)) {
      const other = declaredBy.get(name)
      // Overloads of one function stand in one file.
      if (other !== undefined && other !== file)
        throw new Error(`${name} is declared in ${other} and in ${file}`)
      declaredBy.set(name, file)
    }
    if (file === entry) exported.push(...[...body.matchAll(/^export (?!\{)/gm)].map(() => 'never'))
    else texts.push(body.replaceAll(/^export \{\};\n?/gm, '').replaceAll(/^export /gm, ''))
  }
  if (exported.includes('never')) throw new Error(`${entry} declares something itself`)
  const wanted = new Set(exported)
  if (exported.some((name) => !declaredBy.has(name)))
    throw new Error('An export has another name than its declaration')
  const body = reachable(texts.join(''), exported).replaceAll(declaration, (line, name) =>
    wanted.has(name) ? `export ${line}` : line,
  )
  const imports = [...external].map(
    ([source, names]) => `import type { ${[...names].sort().join(', ')} } from '${source}';\n`,
  )
  const short = body
    .replaceAll(/^( {4})+/gm, (spaces) => ' '.repeat(spaces.length / 4))
    .replaceAll(reference, '…/')
  const legend = short === body ? '' : `// Sources that start with …/ are pages of ${reference}\n`
  // Without the last line TypeScript would take every declaration as exported.
  return `${legend}${imports.join('')}${short}export {};\n`
}

/** The declarations that the exported names need, each with the comment before it. */
function reachable(text, exported) {
  const heads = [...text.matchAll(declaration)].map(({ index, 1: name }) => {
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(text.slice(0, index))
    return { name, from: index - (comment?.[0].length ?? 0) }
  })
  const blocks = heads.map(({ name, from }, index) => ({
    name,
    text: text.slice(from, heads[index + 1]?.from),
  }))
  const byName = Map.groupBy(blocks, ({ name }) => name)
  const needed = new Set()
  const open = [...exported]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    for (const block of byName.get(name) ?? [])
      open.push(...block.text.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/\w+/g))
  }
  return blocks.flatMap((block) => (needed.has(block.name) ? [block.text] : [])).join('')
}

/** Every declaration file that an entry reaches, itself included. */
export function reachedFrom(entry) {
  const relative = /(?:from|import)\s*\(?['"](\.{1,2}\/[^'"]*)\.ts['"]/g
  const reached = new Set()
  const open = [entry]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    for (const [, target] of readFileSync(path, 'utf8').matchAll(relative))
      open.push(join(dirname(path), `${target}.d.ts`))
  }
  return reached
}
