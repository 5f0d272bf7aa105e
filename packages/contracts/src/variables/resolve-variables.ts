import type { Diagnostic, Location } from '@mesh/core'
import { pointerTo } from '../read/pointer.ts'
import { reservedNames } from './reserved-names.ts'
import { resolveText } from './resolve-text.ts'

/** A document without variables, or what it lacks. */
export interface ResolvedVariables<Document> {
  /** There when every variable has a value. */
  readonly document?: Document
  readonly diagnostics: readonly Diagnostic[]
}

/** How variables are resolved. */
export interface ResolveVariablesOptions {
  /** The place of a JSON pointer, from `checkContract`. */
  readonly locate?: (pointer: string) => Location
}

const none: ReadonlySet<string> = new Set()

/**
 * Puts values in for `${NAME}` and `${NAME:-default}` in every text of a contract or product. Values come from the caller and
 * never from the environment. In quality rules `${table}`, `${column}` and the other placeholders of quality SQL stay, whatever
 * the values say. A variable without a value is an error `CONTRACT.UNRESOLVED_VARIABLE`, never an empty text.
 *
 * Source: RFC 0050 of ODCS v3.2.0, https://github.com/bitol-io/tsc/tree/main/rfcs/approved/odcs-v3.2.0
 */
export function resolveVariables<Document>(
  document: Document,
  values: Readonly<Record<string, string>>,
  { locate = (pointer) => ({ pointer }) }: ResolveVariablesOptions = {},
): ResolvedVariables<Document> {
  const diagnostics: Diagnostic[] = []
  const resolve = (value: unknown, pointer: string, reserved: ReadonlySet<string>): unknown => {
    if (typeof value === 'string') {
      if (!value.includes('${')) return value
      const { text, unresolved } = resolveText(value, values, reserved)
      for (const name of unresolved) diagnostics.push(unresolvedVariable(name, locate(pointer)))
      return text
    }
    if (Array.isArray(value))
      return value.map((each, index) => resolve(each, pointerTo(pointer, index), reserved))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        resolve(each, pointerTo(pointer, name), name === 'quality' ? reservedNames : reserved),
      ]),
    )
  }
  const resolved = resolve(document, '', none) as Document
  return diagnostics.length > 0 ? { diagnostics } : { document: resolved, diagnostics }
}

function unresolvedVariable(name: string, where: Location): Diagnostic {
  return {
    code: 'CONTRACT.UNRESOLVED_VARIABLE',
    severity: 'error',
    message: `The variable ${name} has no value`,
    where,
    hint: `Give ${name} a value, or write a default: \${${name}:-default}.`,
  }
}
