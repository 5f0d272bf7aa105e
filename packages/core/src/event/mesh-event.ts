/**
 * Something that happened in the mesh, in the JSON shape of CloudEvents 1.0.
 * Source: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md
 */
export interface MeshEvent<Data = unknown> {
  readonly specversion: '1.0'
  readonly id: string
  /** URI-reference of what the event came from: a package or a service. */
  readonly source: string
  /** `mesh.<noun>.<verb in the past>`: `mesh.product.published`. */
  readonly type: `mesh.${string}.${string}`
  /** URN text of what it happened to. */
  readonly subject: string
  /** RFC 3339, UTC. */
  readonly time: string
  readonly datacontenttype: 'application/json'
  readonly data: Data
}
