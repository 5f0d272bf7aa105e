import { type Diagnostic, type Location, MeshError } from '@mesh/core'

/** A document breaks its standard; `meta.diagnostics` lists every problem. */
export const invalidDocument = (kind: string, diagnostics: readonly Diagnostic[], where?: Location) => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const others = errors.length - 1
  const place = first?.where ?? where
  return new MeshError('CONTRACT.INVALID', {
    message: `The ${kind} has ${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}`,
    why: `${first?.message ?? ''}${others > 0 ? ` (and ${others} more)` : ''}`,
    hint: first?.hint ?? 'Correct the places that meta.diagnostics lists.',
    ...(place !== undefined && { where: place }),
    meta: { diagnostics },
  })
}

/** A table is named that is not there. */
export const unknownTable = (table: string, place: string) =>
  new MeshError('CONTRACT.UNKNOWN_TABLE', {
    message: `There is no table ${JSON.stringify(table)} in ${place}`,
    why: 'A table is named by the `name` of its schema object, exactly.',
    hint: 'Correct the name, or add the table to the contract.',
  })
