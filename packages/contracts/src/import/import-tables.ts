import type { Diagnostic, TableShape } from '@mesh/core'
import { contractOfDrafts } from './draft/contract-of-drafts.ts'
import { completeContract, type ImportedContract } from './import-contract.ts'
import type { ImportOptions } from './import-options.ts'

/** A contract from tables as the platform has them: the inverse of `lowerContract`. */
export function importTables(tables: readonly TableShape[], options: ImportOptions = {}): ImportedContract {
  const diagnostics: Diagnostic[] = []
  const parts = contractOfDrafts(
    tables.map(({ name, columns, keys, comment, tags }) => ({
      name,
      columns: columns.map((each) => ({ ...each, tags: [...each.tags], customProperties: [] })),
      keys: [...keys],
      ...(comment !== undefined && { comment }),
      tags: [...tags],
      quality: [],
      customProperties: [],
    })),
    {
      options,
      report: (message, where, severity = 'warning') =>
        diagnostics.push({ code: 'CONTRACT.NOT_IMPORTED', severity, message, ...(where && { where }) }),
      count: () => undefined,
    },
  )
  return { contract: completeContract(parts, options), diagnostics }
}
