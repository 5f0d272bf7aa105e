import { isTree, own, type Tree } from './tree.ts'

/** What a text looks like: a format that {@link importContract} reads, or a contract of ODCS itself. */
export function recogniseFormat(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return written.find(([, sign]) => sign.test(text))?.[0]
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const first: unknown = Array.isArray(value)
    ? value.find((each) => isTree(each) && Object.keys(each).length > 0)
    : value
  return isTree(first) ? formatOf(first) : undefined
}

/** Signs in the lines of a text that is no JSON. */
const written: readonly (readonly [string, RegExp])[] = [
  ['odcs', /^kind:\s*['"]?DataContract/m],
  ['openapi', /^(?:openapi|swagger):/m],
  ['soda', /^(?:checks for |dataset:)/m],
  ['protobuf', /^\s*(?:syntax\s*=\s*["']|edition\s*=\s*["']|(?:message|enum)\s+\w+\s*\{)/m],
  [
    'snowflake',
    /^\s*(?:CREATE|ALTER)\s+(?:OR\s+REPLACE\s+)?(?:\w+\s+){0,3}(?:TABLE|VIEW|SCHEMA|DATABASE)\b/im,
  ],
  ['json-schema', /^(?:\$schema|\$defs|properties):/m],
]

function formatOf(tree: Tree): string | undefined {
  const has = (key: string) => own(tree, key) !== undefined
  if (own(tree, 'kind') === 'DataContract') return 'odcs'
  if (has('openapi') || has('swagger')) return 'openapi'
  if (Array.isArray(own(tree, 'expectations'))) return 'great-expectations'
  if ((has('nodes') || has('sources')) && has('metadata')) return 'dbt'
  if (has('protocol') || (Array.isArray(own(tree, 'fields')) && own(tree, 'type') === 'record')) return 'avro'
  if (['$schema', '$defs', 'definitions', 'properties'].some(has)) return 'json-schema'
  return undefined
}
