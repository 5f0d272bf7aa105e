import { atomically } from '../storage/atomically.ts'
import { writeIn } from '../storage/write-in.ts'
import type { Execution } from './execution.ts'
import { catalogsOf } from './organization.ts'

/** Does work that changes the control plane, when nobody else does, on disk too: all of it or nothing. */
export function changeAccount<Value>(execution: Execution, work: () => Promise<Value>): Promise<Value> {
  const { accountWriter, organization, controlTurns } = execution.state
  return controlTurns.take(async () => {
    let saved = () => {}
    const done = await atomically(execution, async () => {
      const value = await work()
      if (accountWriter !== null)
        saved = await accountWriter.saveAccounts(catalogsOf(organization), writeIn(execution))
      return value
    })
    saved()
    return done
  })
}
