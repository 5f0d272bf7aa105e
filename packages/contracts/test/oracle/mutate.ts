type Tree = Record<string, unknown> | unknown[]

/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Values that some field of the standards takes and others do not. */
const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1e300,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  '',
  'x',
  ' ',
  'a.b',
  'a-b.c',
  'a.b.c',
  'schema/a',
  '/schema/a/properties/b',
  'https://x.y/z.yaml#schema/a',
  'x.yml#/schema/a-b',
  'ä',
  'id:1',
  'string',
  'integer',
  'number',
  'date',
  'timestamp',
  'time',
  'object',
  'array',
  'map',
  'vector',
  'boolean',
  'library',
  'sql',
  'custom',
  'text',
  'nullValues',
  'rowCount',
  'snowflake',
  'kafka',
  'duckdb',
  'athena',
  'sftp',
  's3',
  'v3.2.0',
  'v3.1.0',
  'v3.0.0',
  'v2.2.1',
  'v9',
  'i32',
  'f32',
  'csv',
  '2024-02-29',
  '2023-02-29',
  '2024-02-29T23:59:60Z',
  '2024-02-29T13:14:15+01:00',
  '2024-02-29 13:14:15Z',
  '2024-13-01T00:00:00Z',
  '25:00',
  'https://example.com/a?b#c',
  'mailto:a@b.c',
  's3://bucket/*',
  'sftp://h/p',
  'http://[::1]/',
  'http://a b',
  'no-scheme',
  '${NAME}',
  '${PORT:-5432}',
  [],
  {},
  [null],
  [1, 2],
  [2, 2],
  [1, 'a'],
  ['a', 'a'],
  ['t.a', 't.b'],
  [{ name: 'p', logicalType: 'string' }],
  [{ property: 'a', value: 1 }],
  [{ value: 1 }, { value: 1 }],
  [{ url: 'https://a.b', type: 'x' }],
  { name: 'p' },
  { key: { logicalType: 'string' }, value: {} },
  { minLength: 1 },
  { dimensions: 3 },
  { format: 'f32' },
  { a: { b: 1 } },
]

/** Names of fields that mean something somewhere in the standards; ajv takes those of `Object.prototype` as evaluated. */
const names =
  'id name type apiVersion kind status version context schema servers team members description tags logicalType logicalTypeOptions physicalName required unique items properties map key value enum relationships from to quality metric rule query engine implementation mustBe mustBeGreaterThan mustBeBetween arguments dimension unit property vendor deprecated synonyms synonym semanticType url authoritativeDefinitions customProperties role username dateIn port host database account location stagingDir staging_dir format encoding workgroup exclusiveMinimum minimum maximum minLength multipleOf dimensions examples primaryKeyPosition price priceAmount support channel slaProperties element scheduler contractId inputContracts outputPorts inputPorts sbom uuid dataset columns column isNullable x-unknown'.split(
    ' ',
  )

/** The same document with one to three random edits. The document itself stays as it is. */
export function mutate(document: unknown, random: () => number): unknown {
  const holder = { root: structuredClone(document) }
  const edits = 1 + Math.floor(random() * random() * 3)
  for (let edit = 0; edit < edits; edit += 1) editOnce(holder, random)
  return holder.root
}

function editOnce(holder: { root: unknown }, random: () => number): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const trees: Tree[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    trees.push(value as Tree)
    for (const child of Object.values(value)) visit(child)
  }
  visit(holder.root)
  if (trees.length === 0) {
    holder.root = structuredClone(pick(values))
    return
  }
  const tree = pick(trees)
  const fresh = () => structuredClone(pick(values))
  if (Array.isArray(tree)) {
    editList(tree, fresh, random)
    return
  }
  const keys = Object.keys(tree)
  const key = keys.length === 0 ? undefined : pick(keys)
  const action = Math.floor(random() * 9)
  if (key === undefined || action === 0) put(tree, pick(names), fresh())
  else if (action === 1) delete tree[key]
  else if (action === 2) {
    const value = tree[key]
    delete tree[key]
    put(tree, pick(names), value)
  } else if (action === 3) {
    const other = pick(trees)
    if (!Array.isArray(other)) put(other, key, structuredClone(tree[key]))
  } else if (action === 4) {
    const other = pick(keys)
    ;[tree[key], tree[other]] = [tree[other], tree[key]]
  } else if (action === 5) tree[key] = retyped(tree[key])
  else if (action === 6) tree[key] = Array.isArray(tree[key]) ? [] : {}
  else tree[key] = fresh()
}

function editList(list: unknown[], fresh: () => unknown, random: () => number): void {
  const at = Math.floor(random() * list.length)
  const action = Math.floor(random() * 4)
  if (list.length === 0 || action === 0) list.push(fresh())
  else if (action === 1) list.push(structuredClone(list[at]))
  else if (action === 2) list.splice(at, 1)
  else list[at] = fresh()
}

function put(tree: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(tree, key, { value, writable: true, enumerable: true, configurable: true })
}

function retyped(value: unknown): unknown {
  if (typeof value === 'string') return value === '' || Number.isNaN(Number(value)) ? [value] : Number(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length > 0 ? value[0] : null
  if (value === null) return ''
  return [value]
}
