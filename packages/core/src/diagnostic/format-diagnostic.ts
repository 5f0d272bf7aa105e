import type { Diagnostic, Location } from './diagnostic.ts'

/** `file:line:column`, the form that terminals and editors make clickable; where there is no line the pointer, `file#/pointer`. */
export function formatLocation(where: Location): string {
  const position =
    where.line === undefined ? '' : `:${where.line}${where.column === undefined ? '' : `:${where.column}`}`
  const pointer = where.pointer === undefined || where.pointer === '' ? '' : `#${where.pointer}`
  if (where.file !== undefined) return `${where.file}${position === '' ? pointer : position}`
  if (position !== '') return position.slice(1)
  return where.pointer ?? ''
}

/**
 * One diagnostic as plain text: a line, then its hint.
 *
 * @example
 * formatDiagnostic({ code: 'CONTRACT.MISSING_NAME', severity: 'error', message: 'A table has no name' })
 * // 'error CONTRACT.MISSING_NAME: A table has no name'
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { code, severity, message, where, hint } = diagnostic
  const place = where === undefined ? '' : formatLocation(where)
  const head = `${place === '' ? '' : `${place} `}${severity} ${code}: ${message}`
  return hint === undefined ? head : `${head}\n  ${hint}`
}
