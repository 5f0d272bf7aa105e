import { pointerPath, pointerTo } from '../read/pointer.ts'
import { type Draft, isFields } from './draft.ts'

const homeless: ReadonlySet<string> = new Set([
  'price',
  'authoritativeDefinitions',
  'logicalTypeOptions',
  'customProperties',
  'arguments',
  'context',
  'map',
  'inputContracts',
])

/** Moves a value that its version has no field for to the custom properties of the nearest object that has them. */
export function keepAsCustom(draft: Draft, pointer: string, reason: string, isHome = allowsCustom): void {
  const path = pointerPath(pointer)
  let depth = path.length - 1
  const at = (length: number) => path.slice(0, length).reduce<string>(pointerTo, '')
  while (depth > 0 && !(isFields(draft.get(at(depth))) && isHome(path.slice(0, depth)))) depth -= 1
  const home = at(depth)
  const property = path.slice(depth).join('.')
  const list = pointerTo(home, 'customProperties')
  if (path.length === depth + 1 && path.at(-1) === 'customProperties') {
    const value = draft.get(pointer)
    draft.change(pointer, [{ property, value }], reason)
    return
  }
  if (draft.get(list) !== undefined && !Array.isArray(draft.get(list)))
    keepAsCustom(draft, list, reason, isHome)
  draft.move(pointer, pointerTo(list, '-'), `${reason}; kept as custom property ${property}`, (value) => ({
    property,
    value,
  }))
}

function allowsCustom(path: readonly string[]): boolean {
  const name = path.findLast((step) => !/^\d+$/.test(step))
  return name === undefined || !homeless.has(name)
}
