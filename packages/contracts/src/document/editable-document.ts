import { isAlias, isCollection, isMap, type YAMLMap, type YAMLSeq } from 'yaml'
import { editRefused, invalidDocument } from '../errors.ts'
import { pointerPath } from '../read/pointer.ts'
import { type ReadOptions, readDocument } from '../read/read-document.ts'
import type { PlannedEntry } from './collection-plan.ts'
import { editValue } from './edit-value.ts'
import { type Entry, entriesOf } from './entry.ts'
import { type InsertPlace, insertPosition } from './insert-position.ts'
import type { Place } from './replace-value.ts'
import { isSameJson } from './same-json.ts'
import { type Splice, spliced } from './splice.ts'
import { parseSyntaxTree, type SyntaxTree } from './syntax-tree.ts'
import { placeOf, type Renames, renameKey, writeCollection, writeValue } from './write-value.ts'

const mark = '\uFEFF'

/**
 * A YAML or JSON text that can be edited: its text is the truth, and an edit changes the lines of its own value only, so
 * comments, order, quoting, anchors, variables and line breaks stay. An edit that cannot be done so is refused with
 * CONTRACT.EDIT_REFUSED and changes nothing. Pointers are JSON pointers, such as `/schema/0/properties/2/description`.
 */
export class EditableDocument {
  #tree: SyntaxTree
  readonly #mark: string

  /** @throws CONTRACT.INVALID for a text that is no YAML or JSON document. */
  constructor(text: string, kind: string, options: ReadOptions = {}) {
    this.#mark = text.startsWith(mark) ? mark : ''
    const body = text.slice(this.#mark.length)
    const { document, diagnostics } = readDocument(body, options)
    const tree = document === undefined ? undefined : parseSyntaxTree(body)
    if (tree === undefined) throw invalidDocument(kind, diagnostics)
    this.#tree = tree
  }

  /** What the text says now. */
  get value(): unknown {
    return this.#tree.value
  }

  /** The text, byte for byte where nothing was edited. */
  render(): string {
    return this.#mark + this.#tree.text
  }

  /** The value at a pointer; undefined where there is none. */
  get(pointer: string): unknown {
    let value = this.value
    for (const step of pointerPath(pointer)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
      value = (value as Readonly<Record<string, unknown>>)[step]
    }
    return value
  }

  /** Puts a value at a pointer; a key or item that is not there yet is added at the end. */
  set(pointer: string, value: unknown): void {
    const path = pointerPath(pointer)
    if (path.length > 0 && this.get(pointer) === undefined) {
      this.insert(pointer, value)
      return
    }
    const place = path.length === 0 ? this.#root() : this.#entry(pointer).place
    this.#apply(
      writeValue(this.#tree, place, this.get(pointer), value),
      editValue(this.value, path, () => value),
    )
  }

  /** Takes a key or an item away, with the comment on its line; comment lines above it stay. */
  remove(pointer: string): void {
    const { collection, index, parent } = this.#entry(pointer)
    const path = pointerPath(pointer)
    const after = editValue(this.value, path, () => undefined)
    const plan = keepAll(collection).filter((_, at) => at !== index)
    this.#apply(
      writeCollection(this.#tree, parent, collection, plan, valueAt(after, path.slice(0, -1))),
      after,
    )
  }

  /** Adds a key or, at an index or at `-` for the end, an item; a key goes to the end unless a place is said. */
  insert(pointer: string, value: unknown, where: InsertPlace = {}): void {
    const path = pointerPath(pointer)
    const name = path.at(-1) ?? ''
    const { collection, place } = this.#collection(path.slice(0, -1), pointer)
    const entries = entriesOf(collection)
    if (isMap(collection) && entries.some((entry) => entry.name === name))
      throw editRefused(`there is a key ${JSON.stringify(name)} already`, pointer)
    const position = insertPosition(entries, isMap(collection), name, where, pointer)
    const plan: PlannedEntry[] = [...keepAll(collection)]
    plan.splice(position, 0, { kind: 'new', name, value })
    const after = editValue(this.value, path.slice(0, -1), (old) =>
      Array.isArray(old) ? old.toSpliced(position, 0, value) : { ...(old as object), [name]: value },
    )
    this.#apply(
      writeCollection(this.#tree, place, collection, plan, valueAt(after, path.slice(0, -1))),
      after,
    )
  }

  /** Gives a key another name, in its place. */
  rename(pointer: string, name: string): void {
    const { collection, entry } = this.#entry(pointer)
    if (!isMap(collection)) throw editRefused('an item of a list has no name', pointer)
    if (entriesOf(collection).some((each) => each.name === name))
      throw editRefused(`there is a key ${JSON.stringify(name)} already`, pointer)
    const path = pointerPath(pointer)
    const after = editValue(this.value, path.slice(0, -1), (old) =>
      Object.fromEntries(
        Object.entries(old as object).map(([key, value]) => [key === entry.name ? name : key, value]),
      ),
    )
    this.#apply([renameKey(this.#tree, entry.key, name)], after)
  }

  /** Moves a key or an item among its neighbours, with its text and comments. */
  move(pointer: string, where: InsertPlace): void {
    const { collection, index, entry } = this.#entry(pointer)
    const path = pointerPath(pointer)
    const entries = entriesOf(collection)
    const others = entries.filter((_, at) => at !== index)
    const position = insertPosition(others, isMap(collection), entry.name, where, pointer)
    const kept = keepAll(collection)
    const moved = kept[index]
    if (moved === undefined) return
    const plan = kept.filter((_, at) => at !== index).toSpliced(position, 0, moved)
    const after = editValue(this.value, path.slice(0, -1), (old) =>
      Array.isArray(old) ? old.toSpliced(index, 1).toSpliced(position, 0, old[index]) : old,
    )
    this.#apply(writeCollection(this.#tree, this.#root(), collection, plan, after), after)
  }

  /** Makes the whole document say another value with the fewest edits: lists are matched by id or name. */
  update(value: unknown, renames?: Renames): void {
    const plain: unknown = JSON.parse(JSON.stringify(value))
    this.#apply(writeValue(this.#tree, this.#root(), this.value, plain, renames), plain)
  }

  #root(): Place {
    return { kind: 'root', column: 0, opened: 0, node: this.#tree.document.contents ?? undefined }
  }

  #collection(path: readonly string[], pointer: string): { collection: YAMLMap | YAMLSeq; place: Place } {
    let place = this.#root()
    for (const step of path) {
      const { collection } = this.#inside(place, pointer)
      const entry = entriesOf(collection).find(({ name }) => name === step)
      if (entry === undefined) throw editRefused(`there is no ${JSON.stringify(step)} on its way`, pointer)
      place = placeOf(this.#tree, collection, entry)
    }
    return this.#inside(place, pointer)
  }

  #inside(place: Place, pointer: string): { collection: YAMLMap | YAMLSeq; place: Place } {
    const { node } = place
    if (isAlias(node))
      throw editRefused(`it is inside the alias *${node.source}; edit the value at its anchor`, pointer)
    if (!isCollection(node)) throw editRefused('it is inside no object or list', pointer)
    return { collection: node as YAMLMap | YAMLSeq, place }
  }

  #entry(pointer: string): {
    readonly collection: YAMLMap | YAMLSeq
    readonly parent: Place
    readonly place: Place
    readonly entry: Entry
    readonly index: number
  } {
    const path = pointerPath(pointer)
    const { collection, place: parent } = this.#collection(path.slice(0, -1), pointer)
    const entries = entriesOf(collection)
    const index = entries.findIndex(({ name }) => name === path.at(-1))
    const entry = entries[index]
    if (entry === undefined) throw editRefused('there is nothing at this pointer', pointer)
    return { collection, parent, place: placeOf(this.#tree, collection, entry), entry, index }
  }

  /** The text decides: an edit whose text does not say what was asked for is not done. */
  #apply(splices: readonly Splice[], wanted: unknown): void {
    if (splices.length === 0) return
    const tree = parseSyntaxTree(spliced(this.#tree.text, splices))
    if (tree === undefined || !isSameJson(tree.value, wanted))
      throw editRefused('the text would say something else elsewhere, as at an alias of the value')
    this.#tree = tree
  }
}

const keepAll = (collection: YAMLMap | YAMLSeq): readonly PlannedEntry[] =>
  collection.items.map((_, index) => ({ kind: 'kept', index, splices: [] }))

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], value)
}
