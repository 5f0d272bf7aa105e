import type { Diagnostic } from '@mesh/core'
import type { ParseOptions } from '../parse/parse-options.ts'
import { parseScript } from '../parse/parse-script.ts'
import { createLocator } from '../token/create-locator.ts'
import type { SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
import { walkSql } from '../walk/walk-sql.ts'
import { withoutIgnored } from './ignored.ts'
import type { Report } from './lint-rule.ts'
import { lintRules } from './lint-rules.ts'

/**
 * What is wrong with a script, and what is probably not meant: syntax errors, and the findings of {@link lintRules}, in the
 * order of the text. `-- mesh-lint-ignore CODE: reason` at the end of a line keeps a rule quiet on that line, on a line of its
 * own in the statement or line below.
 *
 * @example
 * lintSql('DELETE FROM orders').map((each) => each.code) // ['SQL.CHANGES_ALL_ROWS']
 */
export function lintSql(text: string, { templates = false }: ParseOptions = {}): readonly Diagnostic[] {
  const { statements, diagnostics } = parseScript(text, { templates })
  const locator = createLocator(text)
  const found: Diagnostic[] = [...diagnostics]
  for (const { statement } of statements)
    walkSql(statement, {
      enter: (node, parents) => {
        for (const { visit, code, severity, page } of rulesOf(node.kind)) {
          const report: Report = (at, message, hint) =>
            found.push({ code, severity, message, hint, docs: page, where: locator.where(at.span.start) })
          visit(node, parents, report)
        }
      },
    })
  const kept = withoutIgnored(found, text, statements, templates)
  return kept.toSorted((left, right) => (left.where?.offset ?? 0) - (right.where?.offset ?? 0))
}

interface KindRule {
  readonly code: string
  readonly severity: Diagnostic['severity']
  readonly page: string
  readonly visit: (node: SqlNode, parents: readonly SqlNode[], report: Report) => void
}

let byKind: ReadonlyMap<SqlNodeKind, readonly KindRule[]> | undefined

function rulesOf(kind: SqlNodeKind): readonly KindRule[] {
  byKind ??= indexRules()
  return byKind.get(kind) ?? []
}

function indexRules(): ReadonlyMap<SqlNodeKind, readonly KindRule[]> {
  const index = new Map<SqlNodeKind, KindRule[]>()
  for (const { code, severity, page, visit } of lintRules)
    for (const [kind, look] of Object.entries(visit) as readonly [SqlNodeKind, KindRule['visit']][])
      index.set(kind, [...(index.get(kind) ?? []), { code, severity, page, visit: look }])
  return index
}
