import { usesWarehouse } from '../../usage/uses-warehouse.ts'
import { optionOf } from '../../warehouse/warehouse-options.ts'
import { warehouseState } from '../../warehouse/warehouse-state.ts'
import { shownInstant } from '../listing.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-warehouses */
export const shownWarehouses = shownKind({
  columns: [
    'name',
    'state',
    'type',
    'size',
    'min_cluster_count',
    'max_cluster_count',
    'started_clusters',
    'running',
    'queued',
    'is_default',
    'is_current',
    'is_interactive',
    'auto_suspend',
    'auto_resume',
    'available',
    'provisioning',
    'quiescing',
    'other',
    'created_on',
    'resumed_on',
    'updated_on',
    'owner',
    'comment',
    'enable_query_acceleration',
    'query_acceleration_max_scale_factor',
    'resource_monitor',
    'actives',
    'pendings',
    'failed',
    'suspended',
    'uuid',
    'scaling_policy',
    'owner_role_type',
    'resource_constraint',
    'generation',
  ],
  list: ({ account, visible }) => visible(account.warehouses.values()),
  row: (warehouse, { session, base, execution: { state } }) => {
    const option = (name: string) => optionOf(warehouse, name)
    const { started, resumedOn } = warehouseState(warehouse, state.queries.all(), state.clock.now())
    const autoSuspend = Number(option('AUTO_SUSPEND'))
    return {
      ...base(warehouse),
      state: started ? 'STARTED' : 'SUSPENDED',
      type: option('WAREHOUSE_TYPE'),
      size: option('WAREHOUSE_SIZE'),
      min_cluster_count: Number(option('MIN_CLUSTER_COUNT')),
      max_cluster_count: Number(option('MAX_CLUSTER_COUNT')),
      started_clusters: started ? Number(option('MIN_CLUSTER_COUNT')) : 0,
      running: [...state.queries.all()].filter(
        (each) => each.status === 'RUNNING' && each.warehouse === warehouse.name && usesWarehouse(each),
      ).length,
      queued: 0,
      is_default: 'N',
      is_current: warehouse.name === session.warehouse ? 'Y' : 'N',
      is_interactive: 'N',
      auto_suspend: autoSuspend === 0 ? null : autoSuspend,
      auto_resume: option('AUTO_RESUME')?.toLowerCase(),
      available: started ? '100' : '',
      provisioning: started ? '0' : '',
      quiescing: started ? '0' : '',
      other: started ? '0' : '',
      resumed_on: resumedOn === null ? null : shownInstant(resumedOn),
      updated_on: shownInstant(warehouse.lastDdl?.at ?? warehouse.createdOn),
      enable_query_acceleration: option('ENABLE_QUERY_ACCELERATION')?.toLowerCase(),
      query_acceleration_max_scale_factor: Number(option('QUERY_ACCELERATION_MAX_SCALE_FACTOR')),
      resource_monitor: option('RESOURCE_MONITOR') ?? 'null',
      actives: started ? 1 : 0,
      pendings: 0,
      failed: 0,
      suspended: started ? 0 : 1,
      uuid: String(warehouse.id),
      scaling_policy: option('SCALING_POLICY'),
      resource_constraint: option('RESOURCE_CONSTRAINT') ?? null,
      generation: option('GENERATION'),
    }
  },
})
