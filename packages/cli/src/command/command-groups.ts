import type { Command } from 'commander'
import type { Bind } from '../program.ts'

/** A word after `mesh`, and where its commands are: they are loaded when the word is used. */
export interface CommandGroup {
  readonly name: string
  readonly description: string
  load(): Promise<(group: Command, bind: Bind) => void>
}

/** Every word after `mesh`. */
export const commandGroups: readonly CommandGroup[] = [
  {
    name: 'contract',
    description: 'read, check, compare and export data contracts',
    load: async () => (await import('./contract/contract-commands.ts')).addContractCommands,
  },
  {
    name: 'plan',
    description: 'say what would change on the platform, and change nothing',
    load: async () => (await import('./plan/plan-command.ts')).describePlan,
  },
  {
    name: 'apply',
    description: 'plan, then do it',
    load: async () => (await import('./plan/apply-command.ts')).describeApply,
  },
  {
    name: 'check',
    description: 'check data against its contract',
    load: async () => (await import('./check/check-commands.ts')).addCheckCommands,
  },
  {
    name: 'lineage',
    description: 'where columns come from and who is hit by a change',
    load: async () => (await import('./lineage/lineage-commands.ts')).addLineageCommands,
  },
  {
    name: 'catalog',
    description: 'the registry of data products and contracts',
    load: async () => (await import('./catalog/catalog-commands.ts')).addCatalogCommands,
  },
  {
    name: 'local',
    description: 'a Snowflake-compatible server on this machine',
    load: async () => (await import('./local/local-commands.ts')).addLocalCommands,
  },
  {
    name: 'sql',
    description: 'lay out, read and check Snowflake SQL',
    load: async () => (await import('./sql/sql-commands.ts')).addSqlCommands,
  },
]
