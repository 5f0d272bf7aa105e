import { locate, type SqlNode, walkSql } from '@mesh/sql'
import { syntaxError, unsupportedFeature } from '../errors/statement-failures.ts'
import { supportedSyntax } from './supported-syntax.ts'

const fields: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(supportedSyntax).map(([kind, names]) => [
    kind,
    new Set(['kind', 'span', 'comments', ...names.split(' ')]),
  ]),
)

/**
 * Refuses a statement that says anything the engine would pass over.
 *
 * @throws SQL.UNSUPPORTED with the place and Snowflake's code 000002; SQL.SYNTAX with 001003 where no statement is known.
 */
export function assertSupported(statement: SqlNode, text: string): void {
  if (statement.kind === 'unknownStatement')
    throw syntaxError(`syntax error line 1 at position 0 unexpected '${statement.tokens[0]}'.`)
  walkSql(statement, {
    enter: (node) => {
      const known = fields.get(node.kind)
      const where = () => locate(text, node.span.start)
      if (known === undefined) throw unsupportedFeature(asWords(node.kind), where())
      for (const [name, value] of Object.entries(node) as [string, unknown][])
        if (!known.has(name) && says(value))
          throw unsupportedFeature(`${asWords(name)} of ${asWords(node.kind)}`, where())
    },
  })
}

/** Whether the value of a field is more than the absence of something. */
const says = (value: unknown): boolean =>
  value !== undefined && value !== false && value !== null && !(Array.isArray(value) && value.length === 0)

/** `createTable` → `CREATE TABLE`. */
const asWords = (name: string): string => name.replace(/(?=[A-Z])/g, ' ').toUpperCase()
