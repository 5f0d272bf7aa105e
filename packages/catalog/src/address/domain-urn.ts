import { formatUrn } from '@mesh/core'

/** The address of a domain, from its lower-case word. */
export const domainUrn = (name: string): string => formatUrn({ kind: 'domain', domain: name, name })
