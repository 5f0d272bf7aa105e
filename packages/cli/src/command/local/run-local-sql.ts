import { compileSql, parseScript, sql } from '@mesh/sql'
import { connect } from '../../connection/connect.ts'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { exitCodeOf, printDiagnostics, printJson, printTable } from '../print.ts'

/** `mesh local sql`: the rows of each statement on stdout. A script with an error in it is not begun. */
export const runLocalSql: CommandAction<[string, { json?: boolean }]> = async (
  { terminal, env, signal },
  script,
  { json = false },
) => {
  const { statements, diagnostics } = parseScript(script)
  if (diagnostics.length > 0) {
    printDiagnostics(terminal, diagnostics)
    return exitCodeOf(diagnostics)
  }
  const client = await connect('local', env)
  try {
    for (const { text } of statements) {
      const { columns, rows, statistics } = await client.query(
        compileSql(sql.trusted(text), client.dialect),
        { signal },
      )
      const names = columns.map((column) => column.name)
      if (json) printJson(terminal, rows)
      else
        printTable(
          terminal,
          names,
          rows.map((row) => names.map((name) => row[name])),
        )
      terminal.say(
        terminal.paint(
          'quiet',
          `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, ${Math.round(statistics.ms)} ms`,
        ),
      )
    }
    return exitCode.ok
  } finally {
    await client.close()
  }
}
