import { isTree, list, own, type Tree } from '../tree.ts'

/** Both at once: properties, required and inner parts of both, the rest of the second first. */
export function mergeSchemas(first: Tree, second: Tree): Tree {
  const properties = [own(first, 'properties'), own(second, 'properties')].filter(isTree)
  const inner = [...list(first, 'allOf'), ...list(second, 'allOf')]
  const required = [...list(first, 'required'), ...list(second, 'required')]
  return {
    ...first,
    ...second,
    ...(properties.length > 0 && {
      properties: Object.fromEntries(properties.flatMap((each) => Object.entries(each))),
    }),
    ...(required.length > 0 && { required }),
    ...(inner.length > 0 && { allOf: inner }),
  }
}
