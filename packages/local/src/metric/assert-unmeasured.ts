import type { Catalog } from '../catalog/catalog.ts'
import type { DataMetricFunction } from '../catalog/object/metric.ts'
import { fullName } from '../catalog/securable-name.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { measuredRelations } from './measured-relations.ts'

/** Checks that a data metric function measures no table. @throws SQL.SYNTAX when it does. */
export function assertUnmeasured(catalog: Catalog, metric: DataMetricFunction): void {
  for (const relation of measuredRelations(catalog))
    if (relation.metrics?.some(({ functionId }) => functionId === metric.id))
      throw invalidStatement(
        `Cannot drop or replace data metric function '${metric.name}': it is associated with '${fullName(relation)}'.`,
      )
}
