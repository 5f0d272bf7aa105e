import { variable } from './variable.ts'

/** A text with its variables replaced, or the names that have no value. */
export interface ResolvedText {
  readonly text: string
  readonly unresolved: readonly string[]
}

/** Replaces `${NAME}` and `${NAME:-default}`; an empty value counts as none, as the `:-` of POSIX has it. */
export function resolveText(
  text: string,
  values: Readonly<Record<string, string>>,
  reserved: ReadonlySet<string>,
): ResolvedText {
  const unresolved: string[] = []
  const resolved = text.replaceAll(variable, (token: string, name: string, fallback: string | undefined) => {
    if (reserved.has(name)) return token
    const given = Object.hasOwn(values, name) ? values[name] : undefined
    if (given !== undefined && given !== '') return given
    if (fallback !== undefined && fallback !== '') return fallback
    unresolved.push(name)
    return token
  })
  return { text: resolved, unresolved }
}
