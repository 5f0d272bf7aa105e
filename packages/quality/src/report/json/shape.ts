/** Gives the JSON pointer of the first place at which a value is not as it should be; nothing when it is. */
export type Shape = (value: unknown, pointer: string) => string | undefined

const when =
  (holds: (value: unknown) => boolean): Shape =>
  (value, pointer) =>
    holds(value) ? undefined : pointer

/** Any text. */
export const text: Shape = when((value) => typeof value === 'string')

/** Any number. */
export const number: Shape = when((value) => typeof value === 'number')

/** Anything. */
export const anything: Shape = () => undefined

/** One of some values. */
export const oneOf = (...values: readonly unknown[]): Shape => when((value) => values.includes(value))

/** What may be missing. */
export const optional =
  (shape: Shape): Shape =>
  (value, pointer) =>
    value === undefined ? undefined : shape(value, pointer)

/** What may be null. */
export const nullable =
  (shape: Shape): Shape =>
  (value, pointer) =>
    value === null ? undefined : shape(value, pointer)

/** An array of such values. */
export const listOf =
  (shape: Shape): Shape =>
  (value, pointer) =>
    Array.isArray(value)
      ? value.map((each, index) => shape(each, `${pointer}/${index}`)).find((flaw) => flaw !== undefined)
      : pointer

/** An object with at least these members. */
export const objectWith =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, pointer) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return pointer
    const entries = new Map<string, unknown>(Object.entries(value))
    for (const [name, shape] of Object.entries(members)) {
      const flaw = shape(entries.get(name), `${pointer}/${name}`)
      if (flaw !== undefined) return flaw
    }
    return undefined
  }
