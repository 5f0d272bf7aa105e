import { renderContract } from '../render/render-contract.ts'
import type { Exporter } from './exporter.ts'

/** ODCS v3.2.0 YAML. */
export const odcs: Exporter = {
  format: 'odcs',
  extension: '.odcs.yaml',
  write: (contract, { options: { tables } }) =>
    renderContract(
      tables === undefined
        ? contract
        : { ...contract, schema: (contract.schema ?? []).filter(({ name }) => tables.includes(name)) },
    ),
}
