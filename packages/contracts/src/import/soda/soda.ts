import { parseAllDocuments } from 'yaml'
import { importFailed } from '../../errors.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { type RuleTable, schemaOf } from '../rule-table.ts'
import { isTree, own, syntaxError, type Tree } from '../tree.ts'
import { readChecks } from './read-checks.ts'
import { readSodaContract } from './read-soda-contract.ts'

/**
 * Soda: data contracts (v4, and those of v3) and checks of SodaCL (v3). A check without exceptions becomes what the column
 * promises, one with a threshold a rule of the library, every other a rule in Soda's words.
 * Source: https://docs.soda.io/soda-v4/reference/contract-language-reference
 */
export const soda: Importer = {
  format: 'soda',
  read: (texts, context) => {
    const tables = new Map<string, RuleTable>()
    for (const document of texts.flatMap((text) => readDocuments(text, context)))
      if (own(document, 'dataset') === undefined) readChecks(document, tables, context)
      else readSodaContract(document, tables, context)
    if (tables.size === 0) throw importFailed('soda', 'It has neither a dataset nor "checks for" one.')
    return { schema: [...tables.values()].map(schemaOf) }
  },
}

function readDocuments(text: string, { options }: ImportContext): readonly Tree[] {
  const documents = parseAllDocuments(text, { logLevel: 'error' })
  return [...documents].flatMap((document) => {
    if (!('toJS' in document)) return []
    const [error] = document.errors
    if (error !== undefined) throw importFailed('soda', ...syntaxError(error, text, options.file))
    let value: unknown
    try {
      value = document.toJS({ maxAliasCount: 1000 })
    } catch (cause) {
      throw importFailed('soda', ...syntaxError(cause, text, options.file))
    }
    return isTree(value) ? [value] : []
  })
}
