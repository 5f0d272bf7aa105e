import { explainChecks } from '@mesh/quality'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { deriveFromFiles } from './derive-from-files.ts'
import { openRows, type RowOptions } from './open-rows.ts'

/** `mesh check explain`: the statements on stdout. */
export const explainContractChecks: CommandAction<[string[], RowOptions]> = async (
  context,
  files,
  options,
) => {
  const checks = await deriveFromFiles(context, files, options)
  const { client, tables, skip } = await openRows(options, checks, context.cwd, context.env)
  try {
    context.terminal.out(
      explainChecks(
        checks.filter((each) => skip(each) === undefined),
        client.dialect,
        { tables },
      ),
    )
    return exitCode.ok
  } finally {
    await client.close()
  }
}
