import type { Property, PropertyValue } from './property.ts'

/** The value of the last property with that key (upper case), as Snowflake takes it. */
export const findProperty = (properties: readonly Property[], key: string): PropertyValue | undefined =>
  properties.findLast((each) => each.key === key)?.value
