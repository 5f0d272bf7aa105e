/**
 * The one spelling of a target lag: `1 hours` → `1 hour`, `downstream` → `DOWNSTREAM`. Units are not converted: Snowflake
 * shows the lag as it was given.
 */
export function normalLag(text: string): string {
  const plain = text.trim().replace(/^'|'$/g, '').replace(/\s+/g, ' ').toLowerCase()
  return plain === 'downstream' ? 'DOWNSTREAM' : plain.replace(/(second|minute|hour|day)s$/, '$1')
}
