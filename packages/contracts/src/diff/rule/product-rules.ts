import { row } from './rule-row.ts'

/** Changes of data products. */
export const productRules = {
  OUTPUT_PORT_ADDED: row('-', '-', 'Nobody reads it yet'),
  OUTPUT_PORT_REMOVED: row('x', '-', 'Its readers find nothing'),
  OUTPUT_PORT_RENAMED: row('x', '-', 'Readers name the old port'),
  OUTPUT_PORT_MAJOR_CHANGED: row('x', '-', 'A major version breaks readers'),
  OUTPUT_PORT_VERSION_CHANGED: row('!', '-', 'The port serves another version of the same promises'),
  OUTPUT_PORT_CONTRACT_CHANGED: row('x', '-', 'Another contract means other promises'),
  OUTPUT_PORT_TYPE_CHANGED: row('x', '-', 'Readers reach it in another way'),
  INPUT_CONTRACTS_CHANGED: row('!', '-', 'The data is made from other sources'),
  INPUT_PORT_ADDED: row('!', '!', 'The product depends on one more source'),
  INPUT_PORT_REMOVED: row('!', '!', 'The product depends on one source less'),
  INPUT_PORT_CHANGED: row('!', '!', 'The product reads another version or another contract'),
  MANAGEMENT_PORT_ADDED: row('-', '-', 'One more way to manage the product'),
  MANAGEMENT_PORT_REMOVED: row('x', '-', 'Tools that call it fail'),
  MANAGEMENT_PORT_CHANGED: row('x', '-', 'Tools call the old place'),
  PRODUCT_TYPE_CHANGED: row('!', '-', 'The product plays another part in the mesh'),
  NAMESPACE_CHANGED: row('x', '-', 'Queries name the old database or schema'),
  ACCESS_GRANTED: row('-', '-', 'One more role may read'),
  ACCESS_REVOKED: row('x', '-', 'Those who hold the role lose access'),
  METRIC_ADDED: row('-', '-', 'Nobody reads it yet'),
  METRIC_REMOVED: row('x', '-', 'Readers of the metric find nothing'),
  METRIC_CHANGED: row('x', '-', 'The same number is computed differently'),
  PIPELINE_CHANGED: row('!', '-', 'The data is made in another way'),
} as const
