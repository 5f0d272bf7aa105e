import { parseScript, renderSql, type ScriptStatement, type SqlNode, walkSql } from '@mesh/sql'
import { exitCode } from '../../console/exit-code.ts'
import { readSource } from '../../definition/read-source.ts'
import { printFindings } from '../../report/print-findings.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'
import { treeLines } from './tree-lines.ts'

interface Options {
  json?: boolean
  outline?: boolean
  templates?: boolean
}

/** `mesh sql parse`: the tree of every statement on stdout; exit 2 when one cannot be read, with every place. */
export const parseFile: CommandAction<[string, Options]> = async (
  context,
  file,
  { json = false, outline = false, templates = false },
) => {
  const { terminal } = context
  const text = await readSource(file, context)
  const { statements, diagnostics } = parseScript(text, { templates })
  const findings = diagnostics.map((each) => ({ ...each, where: { ...each.where, file } }))
  if (json)
    printJson(terminal, { statements: statements.map(({ statement }) => statement), diagnostics: findings })
  else {
    for (const each of statements)
      for (const line of outline ? [outlineOf(each, text)] : treeLines(each.statement)) terminal.out(line)
    printFindings(terminal, findings, new Map([[file, text]]))
  }
  terminal.say(`${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`)
  return findings.some((each) => each.severity === 'error') ? exitCode.failed : exitCode.ok
}

/** `12: createView reads SALES.ORDERS, SALES.SHOPS calls SUM`. */
function outlineOf({ statement, span }: ScriptStatement, text: string): string {
  const tables = new Set<string>()
  const calls = new Set<string>()
  const nameOf = (name: SqlNode) => renderSql(name, { comments: false })
  walkSql(statement, {
    tableName: ({ name }) => {
      tables.add(nameOf(name))
    },
    functionCall: ({ name }) => {
      calls.add(nameOf(name))
    },
  })
  const line = text.slice(0, span.start).split('\n').length
  const part = (verb: string, names: ReadonlySet<string>) =>
    names.size === 0 ? '' : ` ${verb} ${[...names].join(', ')}`
  return `${line}: ${statement.kind}${part('reads', tables)}${part('calls', calls)}`
}
