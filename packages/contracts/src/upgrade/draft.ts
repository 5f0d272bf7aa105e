import { pointerPath, pointerTo } from '../read/pointer.ts'
import type { UpgradeEntry } from './upgrade-entry.ts'

/** An object of a draft. */
export type Fields = Record<string, unknown>

/** A document on its way to a newer version: it writes down what is done to it, with pointers of the old document. */
export class Draft {
  readonly value: Fields
  readonly log: UpgradeEntry[] = []
  /** New names of keys by the pointers of the old document. */
  readonly renames = new Map<string, string>()
  /** Old pointers of values that stand elsewhere now, by their new pointers. */
  readonly #origins = new Map<string, string>()

  constructor(value: Fields) {
    this.value = value
  }

  /** The pointer in the old document of what stands at a pointer now. */
  origin(pointer: string): string {
    let now = ''
    let old = ''
    for (const step of pointerPath(pointer)) {
      now = pointerTo(now, step)
      old = this.#origins.get(now) ?? pointerTo(old, step)
    }
    return old
  }

  get(pointer: string): unknown {
    return pointerPath(pointer).reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? (value as Fields)[step] : undefined),
      this.value,
    )
  }

  object(pointer: string): Fields | undefined {
    const value = this.get(pointer)
    return isFields(value) ? value : undefined
  }

  /** The pointers of the objects of a list. */
  items(pointer: string): readonly string[] {
    const list = this.get(pointer)
    if (!Array.isArray(list)) return []
    return list.flatMap((item, index) => (isFields(item) ? [pointerTo(pointer, index)] : []))
  }

  /** Gives a field another name in its object; a field of that name that is there already stays. */
  rename(pointer: string, before: string, after: string, reason: string): void {
    const object = this.object(pointer)
    if (object === undefined || !Object.hasOwn(object, before) || Object.hasOwn(object, after)) return
    const [from, to] = [pointerTo(pointer, before), pointerTo(pointer, after)]
    const old = this.origin(from)
    for (const [name, value] of Object.entries(object)) {
      delete object[name]
      object[name === before ? after : name] = value
    }
    this.renames.set(old, after)
    this.#origins.set(to, old)
    this.log.push({ kind: 'moved', from: old, to, reason })
  }

  change(pointer: string, value: unknown, reason: string): void {
    const path = pointerPath(pointer)
    const name = path.at(-1) ?? ''
    const parent = this.get(pointer.slice(0, pointer.lastIndexOf('/')))
    if (typeof parent !== 'object' || parent === null) return
    const isNew = !Object.hasOwn(parent, name)
    ;(parent as Fields)[name] = value
    this.log.push({ kind: 'changed', ...(!isNew && { from: this.origin(pointer) }), to: pointer, reason })
  }

  /** Puts a value that stands in an object in the place of the object. */
  unwrap(pointer: string, inner: string, reason: string): void {
    const from = this.origin(pointerTo(pointer, inner))
    this.put(pointer, this.get(pointerTo(pointer, inner)))
    this.#origins.set(pointer, from)
    this.log.push({ kind: 'moved', from, to: pointer, reason })
  }

  drop(pointer: string, reason: string): void {
    const from = this.origin(pointer)
    if (this.#take(pointer)) this.log.push({ kind: 'dropped', from, reason })
  }

  /** Moves a value to another object or, with a pointer that ends in `-`, to the end of a list. */
  move(
    pointer: string,
    to: string,
    reason: string,
    convert: (value: unknown) => unknown = (value) => value,
  ): void {
    const from = this.origin(pointer)
    const value = this.get(pointer)
    if (value === undefined || !this.#take(pointer)) return
    const place = this.put(to, convert(value))
    this.log.push({ kind: 'moved', from, to: place, reason })
  }

  /** Adds a value without a word in the log, making the lists and objects on its way. */
  put(pointer: string, value: unknown): string {
    let at: unknown = this.value
    let place = ''
    const path = pointerPath(pointer)
    path.forEach((step, index) => {
      const name = step === '-' && Array.isArray(at) ? String(at.length) : step
      place = pointerTo(place, name)
      const object = at as Fields
      const next = path[index + 1]
      if (next === undefined) object[name] = value
      else if (typeof object[name] !== 'object' || object[name] === null)
        object[name] = /^(?:-|\d+)$/.test(next) ? [] : {}
      at = object[name]
    })
    return place
  }

  #take(pointer: string): boolean {
    const name = pointerPath(pointer).at(-1) ?? ''
    const parent = this.get(pointer.slice(0, pointer.lastIndexOf('/')))
    if (Array.isArray(parent)) return parent.splice(Number(name), 1).length > 0
    if (!isFields(parent) || !Object.hasOwn(parent, name)) return false
    return delete parent[name]
  }
}

/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
