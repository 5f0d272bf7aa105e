/** A step into a semi-structured value: a key, or a place in an array from 0. */
export type PathStep = string | number

const step = /[.:]?([A-Za-z_][A-Za-z0-9_$]*)|[.:]?"((?:[^"]|"")*)"|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/y

/** The steps of a path as GET_PATH and FLATTEN take it: `a.b[0]['c d']`; nothing when it is none. */
export function parsePath(path: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = []
  for (let at = 0; at < path.length; at = step.lastIndex) {
    step.lastIndex = at
    const found = step.exec(path)
    if (found === null || (at === 0) === found[0].startsWith('.')) {
      if (found === null || at === 0 || found[0].startsWith('"') || /^[A-Za-z_]/.test(found[0]))
        return undefined
    }
    const [, name, quoted, index, key] = found
    steps.push(
      index === undefined
        ? (name ?? quoted?.replaceAll('""', '"') ?? key?.replace(/\\(.)/g, '$1') ?? '')
        : Number(index),
    )
  }
  return steps
}

/** Steps as DuckDB's JSON path, or as a JSON pointer where a key is one that such a path cannot say. */
export function jsonPath(steps: readonly PathStep[]): string {
  if (steps.some((each) => each === '' || each === '*'))
    return steps.map((each) => `/${String(each).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return `$${steps.map((each) => (typeof each === 'number' ? `[${each}]` : `.${quotedKey(each)}`)).join('')}`
}

/** DuckDB takes backslashes and quotes of a quoted key as JSON does. */
const quotedKey = (key: string): string => `"${key.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
