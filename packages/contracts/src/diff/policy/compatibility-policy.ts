/**
 * What the next version must not break, in the words of schema registries. `backward`: readers of the new version can read
 * what is stored and what old writers write, so that no change breaks producers. `forward`: old readers can read the new
 * data, so that no change breaks consumers. `full`: both. `transitive`: with respect to all earlier versions, not the last one.
 * Source: https://docs.confluent.io/platform/current/schema-registry/fundamentals/schema-evolution.html
 */
export const compatibilityPolicies = [
  'none',
  'backward',
  'forward',
  'full',
  'backward-transitive',
  'forward-transitive',
  'full-transitive',
] as const

/** One of {@link compatibilityPolicies}. */
export type CompatibilityPolicy = (typeof compatibilityPolicies)[number]
