import { isTree, own, type Tree } from '../tree.ts'

/** The value at a reference inside the document (`#/$defs/order`); undefined for every other. */
export function resolveReference(root: Tree, reference: string): Tree | undefined {
  if (reference === '#') return root
  if (!reference.startsWith('#/')) return undefined
  let at: unknown = root
  for (const part of reference.slice(2).split('/')) {
    const key = decode(part).replaceAll('~1', '/').replaceAll('~0', '~')
    at = isTree(at) ? own(at, key) : Array.isArray(at) && /^\d+$/.test(key) ? at[Number(key)] : undefined
  }
  return isTree(at) ? at : undefined
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
