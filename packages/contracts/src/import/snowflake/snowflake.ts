import { createLocator, parseScript } from '@mesh/sql'
import { importFailed } from '../../errors.ts'
import { contractOfDrafts } from '../draft/contract-of-drafts.ts'
import type { DraftTable } from '../draft/draft-table.ts'
import type { Importer } from '../importer.ts'
import { applyStatement } from './apply-statement.ts'

/**
 * Snowflake DDL: tables and views with their types, keys, comments, tags, defaults, checks and policies, as the script leaves them.
 * Columns of views and of CREATE TABLE AS are those that their queries give, where the tables are in the script.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-table
 */
export const snowflake: Importer = {
  format: 'snowflake',
  read: ([text = ''], context) => {
    const { statements, diagnostics } = parseScript(text)
    const [first] = diagnostics.filter(({ severity }) => severity === 'error')
    if (first !== undefined)
      throw importFailed(
        'snowflake',
        `${first.message}.${/found "[&<{]"/.test(first.message) ? placeToFillIn : ''}`,
        {
          ...(context.options.file !== undefined && { file: context.options.file }),
          ...first.where,
        },
      )
    const locator = createLocator(text)
    const drafts: DraftTable[] = []
    const session = {}
    for (const { statement, span } of statements)
      applyStatement(statement, {
        text,
        drafts,
        session,
        report: (message, severity) => context.report(message, locator.where(span.start), severity),
      })
    return contractOfDrafts(drafts, context)
  },
}

const placeToFillIn =
  ' The script has a place to fill in before it runs (&name, {{ name }}, <name>): import what the tool makes of it.'
