import { isTree, type Tree, word } from '../tree.ts'

/** A document of schemas in which every object knows its place. */
export interface SchemaDocument {
  readonly root: Tree
  /** The JSON pointer of an object of the document. */
  readonly pointerOf: (schema: object) => string | undefined
  /** The schema that a reference names; undefined where the document does not have it. */
  readonly resolve: (reference: string) => Tree | undefined
  /** Everything that a reference was resolved to. */
  readonly used: Set<Tree>
}

/** Finds the places, anchors and ids of a document. Source: https://json-schema.org/draft/2020-12/json-schema-core#section-8.2 */
export function schemaDocument(root: Tree): SchemaDocument {
  const pointers = new Map<object, string>()
  const named = new Map<string, Tree>([['', root]])
  const name = (key: string, schema: Tree) => {
    if (!named.has(key)) named.set(key, schema)
  }
  const waiting: (readonly [object, string])[] = [[root, '']]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, pointer] = next
    if (pointers.has(value)) continue
    pointers.set(value, pointer)
    if (isTree(value)) {
      for (const key of ['$anchor', '$dynamicAnchor']) {
        const anchor = word(value, key)
        if (anchor !== undefined) name(`#${anchor}`, value)
      }
      const id = word(value, '$id') ?? word(value, 'id')
      if (id !== undefined) {
        name(id.replace(/#$/, ''), value)
        name(id.replace(/^.*\/|#$/g, ''), value)
      }
    }
    for (const [key, each] of Object.entries(value))
      if (typeof each === 'object' && each !== null) waiting.push([each, `${pointer}/${escaped(key)}`])
  }
  const used = new Set<Tree>()
  const resolve = (reference: string) => {
    const [, base = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(reference) ?? []
    const start = named.get(base)
    const found =
      fragment.startsWith('#/') && start !== undefined
        ? follow(start, fragment.slice(2).split('/'))
        : (named.get(reference) ?? (/^#?$/.test(fragment) ? start : named.get(fragment)))
    if (found !== undefined) used.add(found)
    return found
  }
  return { root, pointerOf: (schema) => pointers.get(schema), resolve, used }
}

/** A key as a step of a JSON pointer. */
export const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

function follow(start: Tree, steps: readonly string[]): Tree | undefined {
  let at: unknown = start
  for (const step of steps) {
    const key = decoded(step).replaceAll('~1', '/').replaceAll('~0', '~')
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined
  }
  return isTree(at) ? at : undefined
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
