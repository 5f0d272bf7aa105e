import type { Diagnostic } from '@mesh/core'

/** What was found in how many files, in a line for a person. */
export function countFindings(files: number, found: readonly Diagnostic[]): string {
  const place = `${files} ${files === 1 ? 'file' : 'files'}`
  if (found.length === 0) return `${place} checked, nothing to say`
  const count = (severity: Diagnostic['severity']) =>
    found.filter((each) => each.severity === severity).length
  return `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes in ${place}`
}
